package maxis.cog.community.setup;

import static maxis.testing.Persona.ADMIN;
import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.OWNER;
import static maxis.testing.Persona.SUPPORT;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.cog.community.CommunityCog;
import maxis.runtime.bootstrap.PlatformCog;
import maxis.spi.discord.Rank;
import maxis.spi.discord.Room;
import maxis.spi.value.ChannelId;
import maxis.spi.value.RoleId;
import maxis.testing.TestPlatform;
import maxis.testing.WebAnswer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Set;

/** The same setup as by the command, on its page. */
final class SetupRoutesTest {
    private static final ChannelId NEWS = new ChannelId(6002);
    private static final RoleId ADMINS = new RoleId(7001);

    private TestPlatform maxis;

    @BeforeEach
    void start() {
        maxis = TestPlatform.with(new PlatformCog(), new CommunityCog());
        maxis.discord().has(new Room(NEWS, "nouvelles", Set.of()));
        maxis.discord().has(new Rank(ADMINS, "Admins", true, true));
    }

    @AfterEach
    void close() {
        maxis.close();
    }

    @Test
    void anAdminSeesWhatIsOpenAndBetweenWhatToChoose() {
        var seen = maxis.as(ADMIN).onTheWeb().gets("/api/setup");

        assertThat(item(seen, "community.announcements", "label")).isEqualTo("Salon des annonces");
        assertThat(item(seen, "community.announcements", "isSettled")).isEqualTo("false");
        assertThat(item(seen, "community.announcements", "choices"))
                .contains("6002")
                .contains("#nouvelles");
        assertThat(item(seen, "platform.language", "choices")).contains("Français");
        assertThat(item(seen, "platform.admins", "choices")).contains("@Admins");
        assertThat(item(seen, "platform.admins", "maySettle")).isEqualTo("false");
    }

    @Test
    void whatIsSettledIsSettledForAll() {
        var settled =
                maxis.as(ADMIN)
                        .onTheWeb()
                        .puts("/api/setup/community.announcements", "{'value': '6002'}");

        assertThat(settled.at("/isSettled")).isEqualTo("true");
        assertThat(settled.at("/current")).isEqualTo("6002");
        assertThat(maxis.as(ADMIN).runs("setup").text()).contains("Salon des annonces\n6002");
    }

    @Test
    void whatDoesNotFitIsExplainedBesideItsField() {
        var refused =
                maxis.as(ADMIN)
                        .onTheWeb()
                        .puts("/api/setup/community.announcements", "{'value': 'nowhere'}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/fields/value")).contains("nowhere");
    }

    @Test
    void onlyOwnersSayWhoTheAdminsAre() {
        var wanted = "{'value': '7001'}";

        assertThat(maxis.as(ADMIN).onTheWeb().puts("/api/setup/platform.admins", wanted).status())
                .isEqualTo(422);
        assertThat(maxis.as(OWNER).onTheWeb().puts("/api/setup/platform.admins", wanted).status())
                .isEqualTo(200);
    }

    @Test
    void othersFindNothingHere() {
        assertThat(maxis.as(SUPPORT).onTheWeb().gets("/api/setup").status()).isEqualTo(403);
        assertThat(maxis.as(JEAN).onTheWeb().gets("/api/setup").status()).isEqualTo(403);
        assertThat(
                        maxis.as(OWNER)
                                .onTheWeb()
                                .puts("/api/setup/community.nothing", "{'value': ''}")
                                .status())
                .isEqualTo(404);
        assertThat(
                        maxis.as(ADMIN)
                                .onTheWeb()
                                .withoutSecondFactor()
                                .puts("/api/setup/platform.language", "{'value': 'en'}")
                                .status())
                .isEqualTo(403);
    }

    private static String item(WebAnswer answer, String id, String component) {
        int at = answer.each("/items", "id").indexOf(id);
        return answer.at("/items/" + at + "/" + component);
    }
}
