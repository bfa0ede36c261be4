package maxis.cog.community.moderation;

import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.SUPPORT;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.cog.community.CommunityCog;
import maxis.runtime.bootstrap.PlatformCog;
import maxis.spi.text.Language;
import maxis.testing.Replies;
import maxis.testing.TestPlatform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;

final class WarningNoticeTest {
    private static final Replies WORDS = new Replies(WarningNoticeTest.class.getClassLoader());

    private TestPlatform maxis;

    @BeforeEach
    void begin() {
        maxis = TestPlatform.with(new PlatformCog(), new CommunityCog());
        maxis.discord().returns();
    }

    @AfterEach
    void close() {
        maxis.close();
    }

    @Test
    void whoIsWarnedReadsWhyAndHowOften() {
        warn("Pub dans le salon général");
        maxis.advance(Duration.ofMinutes(1));
        warn("Encore de la pub");

        var notices = maxis.discord().messages().to(JEAN.id());
        assertThat(WORDS.text(notices.getFirst().card(), Language.FR))
                .contains("Motif\u00a0: Pub dans le salon général", "1 avertissement.");
        assertThat(WORDS.text(notices.getLast().card(), Language.EN))
                .contains("Reason: Encore de la pub", "2 warnings now");
    }

    @Test
    void whoTakesNoMessagesIsWarnedAllTheSame() {
        maxis.discord().closesMessages(JEAN.id());
        warn("Pub");

        assertThat(maxis.discord().messages().all()).isEmpty();
        assertThat(maxis.as(JEAN).runs("warnings").text()).contains("Pub");
    }

    private void warn(String reason) {
        maxis.as(SUPPORT).runs("warn", Map.of("member", JEAN.id(), "reason", reason));
        maxis.runDueJobs();
    }
}
