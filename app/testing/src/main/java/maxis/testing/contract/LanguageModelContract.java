package maxis.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.model.LanguageModel;
import maxis.spi.model.ModelAnswer;
import maxis.spi.model.ModelRequest;
import maxis.spi.model.ModelRequest.Strength;
import maxis.spi.model.ModelRequest.Turn;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

/** What every implementation of {@link LanguageModel} answers. */
public abstract class LanguageModelContract {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** A machine with two cores may be busy with something else. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    /** A model that writes more than three words. */
    protected abstract LanguageModel writing();

    protected abstract LanguageModel notSetUp();

    protected abstract LanguageModel declining();

    /** A model whose provider does not answer. */
    protected abstract LanguageModel away();

    @Test
    void whatIsWrittenHasItsPrice() {
        var written = written(ask(writing(), Strength.STANDARD, 100));

        assertThat(written.text()).isNotBlank();
        assertThat(written.tokensIn()).isPositive();
        assertThat(written.tokensOut()).isPositive();
        assertThat(written.costUsd()).isPositive();
    }

    @Test
    void everyStrengthAnswers() {
        for (var strength : Strength.values()) {
            assertThat(written(ask(writing(), strength, 100)).text())
                    .as("%s", strength)
                    .isNotBlank();
        }
    }

    @Test
    void noMoreIsWrittenThanWasAskedFor() {
        assertThat(written(ask(writing(), Strength.LIGHT, 3)).tokensOut()).isBetween(1L, 3L);
    }

    @Test
    void withoutAModelThatIsTheAnswer() {
        assertThat(ask(notSetUp(), Strength.LIGHT, 100)).isEqualTo(new ModelAnswer.NotSetUp());
    }

    @Test
    void whatTheProviderForbidsIsDeclined() {
        assertThat(ask(declining(), Strength.LIGHT, 100)).isEqualTo(new ModelAnswer.Declined());
    }

    @Test
    void aProviderThatDoesNotAnswerIsWaitedForNoLongerThanAsked() {
        long begin = System.nanoTime();

        assertThat(ask(away(), Strength.LIGHT, 100)).isEqualTo(new ModelAnswer.Away());
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(PATIENCE.plus(GRACE));
    }

    private static ModelAnswer ask(LanguageModel model, Strength strength, int mostTokens) {
        var question = List.of(new Turn(false, "How many tickets are open?"));
        return model.ask(
                new ModelRequest(
                        strength, "Answer in one sentence.", question, mostTokens, PATIENCE));
    }

    private static ModelAnswer.Written written(ModelAnswer answer) {
        if (answer instanceof ModelAnswer.Written written) {
            return written;
        }
        throw new AssertionError("Not written: " + answer);
    }
}
