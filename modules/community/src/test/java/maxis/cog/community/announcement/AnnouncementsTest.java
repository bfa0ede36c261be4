package maxis.cog.community.announcement;

import static maxis.testing.Persona.ADMIN;
import static maxis.testing.Persona.EMMA;
import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.SUPPORT;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.cog.community.CommunityCog;
import maxis.cog.community.announcement.Compose.Step;
import maxis.runtime.bootstrap.PlatformCog;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.control.Arguments;
import maxis.spi.control.Asker;
import maxis.spi.control.Manner;
import maxis.spi.control.NewOrder;
import maxis.spi.control.OrderId;
import maxis.spi.control.Orders;
import maxis.spi.control.Trial;
import maxis.spi.text.Language;
import maxis.spi.value.ChannelId;
import maxis.spi.value.Level;
import maxis.testing.Replies;
import maxis.testing.TestPlatform;
import maxis.testing.TestReply;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

final class AnnouncementsTest {
    private static final ChannelId NEWS = new ChannelId(6002);
    private static final Replies WORDS = new Replies(AnnouncementsTest.class.getClassLoader());

    private TestPlatform maxis;

    @BeforeEach
    void start() {
        maxis = TestPlatform.with(new PlatformCog(), new CommunityCog());
        maxis.set("community", "announcement_room", NEWS.toString());
    }

    @AfterEach
    void close() {
        maxis.close();
    }

    @Test
    void anAdminLooksAtAnAnnouncementAndThenPostsIt() {
        var preview = announces("Tournoi samedi");
        assertThat(preview.isPrivate()).isTrue();
        assertThat(preview.text()).contains("Tournoi samedi").contains("Tout de suite");
        maxis.runDueJobs();
        assertThat(maxis.discord().messages().all()).isEmpty();

        var posted = maxis.as(ADMIN).uses(step(preview, Step.POST));
        maxis.runDueJobs();

        assertThat(posted.text()).contains("part maintenant");
        assertThat(news()).containsExactly("Annonce\nTournoi samedi");
        assertThat(maxis.as(ADMIN).runs("announcements").text())
                .contains("Publiée")
                .contains("Tournoi samedi (1 publication, 0 clic)");
    }

    @Test
    void onlyAdminsAnnounce() {
        assertThat(maxis.as(SUPPORT).runs("announce", Map.of("text", "Moi")).isRefusal()).isTrue();
        var preview = announces("Tournoi");

        assertThat(maxis.as(SUPPORT).uses(step(preview, Step.POST)).isRefusal()).isTrue();
        maxis.runDueJobs();
        assertThat(news()).isEmpty();
    }

    @Test
    void pressingTwicePostsOnce() {
        var preview = announces("Tournoi");

        maxis.as(ADMIN).uses(step(preview, Step.POST));
        var again = maxis.as(ADMIN).uses(step(preview, Step.POST));
        maxis.runDueJobs();

        assertThat(again.isRefusal()).isTrue();
        assertThat(news()).hasSize(1);
    }

    @Test
    void withoutAChannelNothingIsPlanned() {
        maxis.set("community", "announcement_room", "");
        var preview = announces("Tournoi");

        assertThat(maxis.as(ADMIN).uses(step(preview, Step.POST)).text()).contains("/setup");
    }

    @Test
    void bothLanguagesAreThereForWhoeverWantsToReadThem() {
        var id = id(announces("Tournoi"));
        var changed =
                maxis.as(ADMIN)
                        .uses(
                                new Rewrite(id),
                                Map.of(
                                        "title", "Samedi",
                                        "french", "Un tournoi",
                                        "english", "A tournament",
                                        "link", "https://example.org/"));
        maxis.as(ADMIN).uses(step(changed, Step.POST));
        maxis.runDueJobs();

        assertThat(news()).containsExactly("Samedi\nUn tournoi\nRead in English\nOuvrir");
        assertThat(maxis.as(EMMA).uses(new ReadOtherwise(id)).text())
                .isEqualTo("Samedi\nA tournament");
    }

    @Test
    void whatCannotBeALinkIsRefusedWithWhatToType() {
        var id = id(announces("Tournoi"));

        var refused =
                maxis.as(ADMIN)
                        .uses(
                                new Rewrite(id),
                                Map.of("french", "Tournoi", "link", "javascript:alert(1)"));

        assertThat(refused.text()).contains("https://");
    }

    @Test
    void aPlannedOneWaitsForItsDateAndSurvivesARestart() {
        var id = id(announces("Tournoi"));
        var scheduled =
                maxis.as(ADMIN).uses(new Reschedule(id), Map.of("at", inDays(1), "every", ""));
        maxis.as(ADMIN).uses(step(scheduled, Step.POST));
        maxis.runDueJobs();
        assertThat(news()).isEmpty();

        maxis = maxis.restart();
        maxis.advance(Duration.ofDays(1));
        maxis.advance(Duration.ofDays(1));

        assertThat(news()).hasSize(1);
    }

    @Test
    void aRepeatedOneComesAgainUntilItIsCancelled() {
        var id = id(announces("Réunion"));
        var scheduled = maxis.as(ADMIN).uses(new Reschedule(id), Map.of("at", "", "every", "1j"));
        maxis.as(ADMIN).uses(step(scheduled, Step.POST));
        maxis.runDueJobs();
        maxis.advance(Duration.ofDays(1));
        maxis.advance(Duration.ofDays(1));
        assertThat(news()).hasSize(3);

        maxis.as(ADMIN).uses(new CancelAnnouncement(), List.of(Long.toString(id)));
        maxis.advance(Duration.ofDays(3));

        assertThat(news()).hasSize(3);
        assertThat(maxis.as(ADMIN).runs("announcements").text()).contains("Annulée");
    }

    @Test
    void whatWasMissedIsPostedOnceAfterwards() {
        var id = id(announces("Réunion"));
        maxis.as(ADMIN)
                .uses(
                        step(
                                maxis.as(ADMIN)
                                        .uses(
                                                new Reschedule(id),
                                                Map.of("at", inDays(1), "every", "1j")),
                                Step.POST));

        maxis.advance(Duration.ofDays(5));

        assertThat(news()).hasSize(1);
    }

    @Test
    void buttonsOfCogsGoBelowAndTheirPressesAreCounted() {
        var id = id(announces("Tournoi"));
        var chosen = maxis.as(ADMIN).uses(new ChooseButtons(id), List.of("help"));
        maxis.as(ADMIN).uses(step(chosen, Step.POST));
        maxis.runDueJobs();

        assertThat(news()).containsExactly("Annonce\nTournoi\nAide");
        maxis.as(JEAN).uses(new PressButton(id, "help"));
        assertThat(maxis.as(EMMA).uses(new PressButton(id, "help")).text()).contains("Commands");
        assertThat(maxis.as(ADMIN).runs("announcements").text()).contains("2 clics");
        assertThat(maxis.as(EMMA).uses(new PressButton(id, "gone")).isRefusal()).isTrue();
    }

    @Test
    void aTemplateFillsAnEmptyDraftInBothLanguages() {
        var draft = maxis.as(ADMIN).runs("announce");
        assertThat(maxis.as(ADMIN).uses(step(draft, Step.POST)).isRefusal()).isTrue();

        var filled = maxis.as(ADMIN).uses(draft.gesture(ChooseTemplate.class), List.of("rules"));

        assertThat(filled.text()).contains("Restez courtois").contains("Be kind");
    }

    @Test
    void anOrderIsPreviewedPostedAndTakenBackWithItsMessages() {
        var orders = maxis.instance(Orders.class);
        var asker = Asker.person(ADMIN.id(), Level.ADMIN, Origin.WEB);
        var order =
                new NewOrder(
                        new OrderId("first"),
                        "announcement.post",
                        Arguments.of(Map.of("text", "Tournoi", "buttons", "help")),
                        Manner.TYPED,
                        asker);
        assertThat(orders.preview(order)).isInstanceOf(Trial.Foreseen.class);

        orders.send(order);
        maxis.runDueJobs();
        assertThat(news()).containsExactly("Annonce\nTournoi\nAide");

        orders.undo(new OrderId("first"), new OrderId("back"), asker);
        maxis.runDueJobs();
        assertThat(news()).isEmpty();
    }

    @Test
    void aMissingPermissionLosesNothing() {
        maxis.discord().forbids(NEWS, "Send Messages");
        maxis.as(ADMIN).uses(step(announces("Tournoi"), Step.POST));
        maxis.runDueJobs();
        assertThat(news()).isEmpty();

        maxis.discord().allows(NEWS);
        maxis.advance(Duration.ofHours(1));

        assertThat(news()).hasSize(1);
    }

    private TestReply announces(String text) {
        return maxis.as(ADMIN).runs("announce", Map.of("text", text));
    }

    private static long id(TestReply preview) {
        return preview.gesture(Compose.class).announcement();
    }

    private static Compose step(TestReply preview, Step step) {
        return new Compose(id(preview), step);
    }

    private String inDays(int days) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm")
                .withZone(ZoneId.of("Europe/Paris"))
                .format(maxis.clock().instant().plus(Duration.ofDays(days)));
    }

    private List<String> news() {
        return maxis.discord().messages().in(NEWS).stream()
                .map(posted -> WORDS.text(posted.card(), Language.FR))
                .toList();
    }
}
