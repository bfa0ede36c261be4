package maxis.cog.community.moderation;

import static maxis.testing.Persona.ADMIN;
import static maxis.testing.Persona.EMMA;
import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.SUPPORT;
import static maxis.testing.Persona.VIEWER;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.cog.community.CommunityCog;
import maxis.testing.Persona;
import maxis.testing.TestPlatform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;

/** Warning and barring from the panel, by the rules of the commands. */
final class MeasureRoutesTest {
    private static final String JEANS = "/api/members/" + JEAN.id();

    private final TestPlatform maxis = TestPlatform.with(new CommunityCog());

    @BeforeEach
    void everybodyIsHere() {
        Persona.all().forEach(who -> maxis.discord().joins(who.id()));
    }

    @AfterEach
    void close() {
        maxis.close();
    }

    @Test
    void aWarningCountsAndIsTold() {
        var support = maxis.as(SUPPORT).onTheWeb();

        assertThat(support.posts(JEANS + "/warn", "{'reason': 'spam'}").at("/warnings"))
                .isEqualTo("1");
        maxis.clock().advance(Duration.ofMinutes(1));
        var second = support.posts(JEANS + "/warn", "{'reason': 'spam again'}");
        assertThat(second.at("/warnings")).isEqualTo("2");
        assertThat(maxis.toldToPages()).contains("members " + JEAN.id());
        assertThat(support.gets(JEANS).each("/chapters/1/happenings", "what").getFirst())
                .contains("spam again");
    }

    @Test
    void aBanHoldsUntilItsEnd() {
        var admin = maxis.as(ADMIN).onTheWeb();
        var end = maxis.clock().instant().plus(Duration.ofDays(2));

        var banned = admin.posts(JEANS + "/ban", "{'reason': 'raid', 'until': '" + end + "'}");
        assertThat(banned.at("/until")).isEqualTo(end.toString());
        assertThat(admin.gets(JEANS).at("/ban/reason")).isEqualTo("raid");

        maxis.advance(Duration.ofDays(3));
        assertThat(admin.gets(JEANS).at("/ban")).isEmpty();
    }

    @Test
    void aBanIsLiftedOnce() {
        var admin = maxis.as(ADMIN).onTheWeb();
        admin.posts(JEANS + "/ban", "{'reason': 'raid'}");

        assertThat(admin.posts(JEANS + "/unban", "{'reason': 'mistake'}").status()).isEqualTo(204);
        assertThat(admin.posts(JEANS + "/unban", "{}").status()).isEqualTo(409);
    }

    @Test
    void whatCannotBeIsToldBesideItsField() {
        var admin = maxis.as(ADMIN).onTheWeb();

        assertThat(admin.posts(JEANS + "/warn", "{'reason': ' '}").at("/fields/reason"))
                .isNotEmpty();
        assertThat(
                        admin.posts(
                                        JEANS + "/ban",
                                        "{'reason': 'raid', 'until': '2001-01-01T00:00:00Z'}")
                                .at("/fields/until"))
                .isNotEmpty();
        assertThat(admin.posts(JEANS + "/ban", "{'until': null}").status()).isEqualTo(422);
    }

    @Test
    void nobodyIsTouchedWhoStandsTooHighOrIsUnknown() {
        var support = maxis.as(SUPPORT).onTheWeb();
        var reason = "{'reason': 'spam'}";

        assertThat(support.posts("/api/members/" + ADMIN.id() + "/warn", reason).status())
                .isEqualTo(403);
        assertThat(support.posts("/api/members/" + SUPPORT.id() + "/warn", reason).status())
                .isEqualTo(403);
        assertThat(support.posts("/api/members/9999/warn", reason).status()).isEqualTo(404);
        assertThat(support.posts("/api/members/none/warn", reason).status()).isEqualTo(404);
    }

    @Test
    void eachMeasureHasItsLevel() {
        var ban = "{'reason': 'raid'}";

        assertThat(maxis.as(EMMA).onTheWeb().posts(JEANS + "/warn", ban).status()).isEqualTo(403);
        assertThat(maxis.as(VIEWER).onTheWeb().posts(JEANS + "/warn", ban).status()).isEqualTo(403);
        assertThat(maxis.as(SUPPORT).onTheWeb().posts(JEANS + "/ban", ban).status()).isEqualTo(403);
        assertThat(
                        maxis.as(ADMIN)
                                .onTheWeb()
                                .withoutSecondFactor()
                                .posts(JEANS + "/ban", ban)
                                .status())
                .isEqualTo(403);
    }

    @Test
    void aRunOfMeasuresIsSlowedDown() {
        var support = maxis.as(SUPPORT).onTheWeb();
        for (int times = 0; times < 30; times++) {
            assertThat(support.posts(JEANS + "/warn", "{'reason': 'spam'}").status())
                    .isEqualTo(200);
        }

        assertThat(support.posts(JEANS + "/warn", "{'reason': 'spam'}").status()).isEqualTo(429);
    }
}
