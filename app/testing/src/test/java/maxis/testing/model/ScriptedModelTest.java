package maxis.testing.model;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.model.LanguageModel;
import maxis.spi.model.ModelAnswer;
import maxis.spi.model.ModelRequest;
import maxis.testing.contract.LanguageModelContract;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

class ScriptedModelTest extends LanguageModelContract {
    @Override
    protected LanguageModel writing() {
        return told(model -> model.writes("Four tickets are open, one of them since Monday."));
    }

    @Override
    protected LanguageModel notSetUp() {
        return new ScriptedModel();
    }

    @Override
    protected LanguageModel declining() {
        return told(ScriptedModel::declines);
    }

    @Override
    protected LanguageModel away() {
        return told(ScriptedModel::goesAway);
    }

    @Test
    void itFollowsTheScriptAndRemembersWhatItWasAsked() {
        var model = new ScriptedModel();
        model.writes("First.");
        model.goesAway();
        model.writes("Then two words.");
        var request =
                new ModelRequest(
                        ModelRequest.Strength.LIGHT, "Count.", List.of(), 2, Duration.ofSeconds(1));

        assertThat(model.ask(request)).isEqualTo(written("First.", 1, 1, "0.000002"));
        assertThat(model.ask(request)).isEqualTo(new ModelAnswer.Away());
        assertThat(model.ask(request)).isEqualTo(written("Then two", 1, 2, "0.000003"));
        assertThat(model.ask(request)).isEqualTo(written("Then two", 1, 2, "0.000003"));
        model.isNotSetUp();
        assertThat(model.ask(request)).isEqualTo(new ModelAnswer.NotSetUp());
        assertThat(model.requests()).hasSize(5).containsOnly(request);
    }

    private static ModelAnswer written(String text, long in, long out, String cost) {
        return new ModelAnswer.Written(text, in, out, new BigDecimal(cost));
    }

    private static ScriptedModel told(Consumer<ScriptedModel> script) {
        var model = new ScriptedModel();
        script.accept(model);
        return model;
    }
}
