package maxis.cog.community.announcement;

import static maxis.testing.Persona.ADMIN;
import static maxis.testing.Persona.SUPPORT;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.cog.community.CommunityCog;
import maxis.testing.TestPlatform;
import maxis.testing.Visitor;
import maxis.testing.WebAnswer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;

/** Announcements written and posted from the panel. */
final class AnnouncementRoutesTest {
    private static final String ALL = "/api/announcements";

    private final TestPlatform maxis = TestPlatform.with(new CommunityCog());
    private final Visitor admin = maxis.as(ADMIN).onTheWeb();

    @BeforeEach
    void thereIsARoom() {
        maxis.set("community", "announcement_room", "5001");
    }

    @AfterEach
    void close() {
        maxis.close();
    }

    @Test
    void aDraftIsWrittenChangedAndShown() {
        var id = written("{'french': 'Bonjour', 'buttons': ['help']}").at("/id");

        var changed =
                admin.puts(
                        ALL + "/" + id,
                        "{'title': 'News', 'english': 'Hello', 'link': 'https://example.org/a'}");
        assertThat(changed.at("/french")).isEmpty();
        assertThat(changed.at("/english")).isEqualTo("Hello");
        assertThat(changed.at("/link")).isEqualTo("https://example.org/a");
        assertThat(admin.gets(ALL + "/" + id).at("/state")).isEqualTo("draft");
        assertThat(admin.gets(ALL + "?state=draft").each("/items", "id")).containsExactly(id);
        assertThat(admin.gets(ALL + "?state=posted").size("/items")).isZero();
    }

    @Test
    void itIsPostedWhenItsTimeComesAndOnce() {
        var at = maxis.clock().instant().plus(Duration.ofHours(2));
        var id = written("{'french': 'Bonjour', 'at': '" + at + "'}").at("/id");

        assertThat(admin.posts(ALL + "/" + id + "/post", "").at("/due")).isEqualTo(at.toString());
        assertThat(admin.posts(ALL + "/" + id + "/post", "").status()).isEqualTo(409);
        assertThat(maxis.discord().messages().all()).isEmpty();

        maxis.advance(Duration.ofHours(3));
        assertThat(maxis.discord().messages().all()).hasSize(1);
        var shown = admin.gets(ALL + "/" + id);
        assertThat(shown.at("/state")).isEqualTo("posted");
        assertThat(shown.at("/posts")).isEqualTo("1");
        assertThat(maxis.toldToPages()).contains("announcements " + id);
    }

    @Test
    void whatIsToComeIsCancelledAndWhatCameIsTakenBack() {
        var planned = written("{'french': 'Un', 'everyDays': 7}").at("/id");
        admin.posts(ALL + "/" + planned + "/post", "");
        maxis.runDueJobs();

        assertThat(admin.deletes(ALL + "/" + planned).status()).isEqualTo(204);
        assertThat(admin.deletes(ALL + "/" + planned).status()).isEqualTo(409);
        assertThat(admin.posts(ALL + "/" + planned + "/withdraw", "").status()).isEqualTo(204);
        assertThat(
                        admin.withoutSecondFactor()
                                .posts(ALL + "/" + planned + "/withdraw", "")
                                .status())
                .isEqualTo(403);
    }

    @Test
    void allThatIsWrongIsToldBesideItsField() {
        var wrong =
                admin.posts(
                        ALL,
                        "{'title': '%s', 'buttons': ['nothing'], 'link': 'javascript:alert(1)', 'at': '2001-01-01T00:00:00Z', 'everyDays': 0}"
                                .formatted("x".repeat(201)));

        assertThat(wrong.status()).isEqualTo(422);
        for (var field : new String[] {"title", "buttons", "link", "at", "everyDays"}) {
            assertThat(wrong.at("/fields/" + field)).as(field).isNotEmpty();
        }
        assertThat(admin.gets(ALL).size("/items")).isZero();
    }

    @Test
    void emptyOnesAndThoseWithoutARoomAreNotPosted() {
        var empty = written("{}").at("/id");
        assertThat(admin.posts(ALL + "/" + empty + "/post", "").status()).isEqualTo(422);

        maxis.set("community", "announcement_room", "");
        var homeless = written("{'french': 'Bonjour'}").at("/id");
        assertThat(admin.posts(ALL + "/" + homeless + "/post", "").status()).isEqualTo(409);
    }

    @Test
    void partsAndPreviewHelpTheComposer() {
        var parts = admin.gets(ALL + "/parts");
        assertThat(parts.each("/buttons", "name")).contains("help");
        assertThat(parts.each("/templates", "name")).contains("welcome");
        assertThat(parts.at("/templates/0/french/body")).isNotEmpty();
        assertThat(parts.at("/room")).isEqualTo("5001");

        var preview = admin.posts(ALL + "/preview", "{'english': 'Hello', 'buttons': ['help']}");
        assertThat(preview.at("/french")).isEqualTo("Hello");
        assertThat(preview.at("/buttons/0/label")).isNotEmpty();
        assertThat(admin.gets(ALL).size("/items")).isZero();
    }

    @Test
    void theyAreForAdmins() {
        assertThat(maxis.as(SUPPORT).onTheWeb().gets(ALL).status()).isEqualTo(403);
        assertThat(maxis.as(SUPPORT).onTheWeb().posts(ALL, "{}").status()).isEqualTo(403);
        assertThat(admin.gets(ALL + "/77").status()).isEqualTo(404);
        assertThat(admin.gets(ALL + "/no").status()).isEqualTo(404);
        assertThat(admin.gets(ALL + "?state=lost").status()).isEqualTo(422);
    }

    private WebAnswer written(String draft) {
        var answer = admin.posts(ALL, draft);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer;
    }
}
