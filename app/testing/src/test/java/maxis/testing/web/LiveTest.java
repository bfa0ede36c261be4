package maxis.testing.web;

import static maxis.testing.Persona.EMMA;
import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.SUPPORT;
import static maxis.testing.Persona.VIEWER;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.runtime.web.live.NotifiedLive;
import maxis.spi.storage.Actor;
import maxis.testing.Persona;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Open pages hear that something changed, and nothing that is not theirs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveTest {
    private final OpenHouse house = OpenHouse.with(new WindowCog());

    @AfterAll
    void close() {
        house.close();
    }

    private void changes(OpenHouse where, String topic, String id, Optional<Persona> about) {
        where.platform()
                .transactions()
                .as(Actor.system("test"))
                .execute(transaction ->
                        where.platform()
                                .instance(NotifiedLive.class)
                                .changed(transaction, topic, id, about.map(Persona::id)));
    }

    @Test
    void whoFollowsHearsOfChangesInEveryProcess() {
        try (var other = house.beside();
                var page = LivePage.of(house, "panes", SUPPORT);
                var far = LivePage.of(other, "panes,letters", SUPPORT)) {
            changes(other, "panes", "7 \"x\"\\", Optional.empty());

            var told = "{\"topic\":\"panes\",\"id\":\"7 \\u0022x\\u0022\\u005c\"}";
            assertThat(page.next()).isEqualTo(told);
            assertThat(far.next()).isEqualTo(told);
        }
    }

    @Test
    void whatIsRolledBackIsHeardByNobody() {
        try (var page = LivePage.of(house, "panes", SUPPORT)) {
            assertThatThrownBy(() ->
                            house.platform()
                                    .transactions()
                                    .as(Actor.system("test"))
                                    .execute(transaction -> {
                                        house.platform()
                                                .instance(NotifiedLive.class)
                                                .changed(
                                                        transaction,
                                                        "panes",
                                                        "lost",
                                                        Optional.empty());
                                        throw new IllegalStateException("back");
                                    }))
                    .hasMessage("back");
            changes(house, "panes", "kept", Optional.empty());

            assertThat(page.next()).contains("kept");
        }
    }

    @Test
    void membersHearOnlyWhatIsAboutThem() {
        try (var jean = LivePage.of(house, "letters", JEAN);
                var emma = LivePage.of(house, "letters", EMMA);
                var support = LivePage.of(house, "letters", SUPPORT)) {
            changes(house, "letters", "1", Optional.of(EMMA));
            changes(house, "letters", "2", Optional.of(JEAN));

            assertThat(jean.next()).contains("\"2\"");
            assertThat(emma.next()).contains("\"1\"");
            assertThat(support.next()).contains("\"1\"");
            assertThat(support.next()).contains("\"2\"");
        }
    }

    @Test
    void nobodyFollowsWhatIsNotTheirs() {
        assertThat(house.get("/api/live?topics=panes").statusCode()).isEqualTo(401);
        assertThat(house.get("/api/live?topics=panes", VIEWER).statusCode()).isEqualTo(404);
        assertThat(house.get("/api/live?topics=nothing", SUPPORT).statusCode()).isEqualTo(404);
        assertThat(house.get("/api/live", SUPPORT).statusCode()).isEqualTo(404);
        var forged =
                house.to("/api/live?topics=panes", SUPPORT).header(PersonaDoorkeeper.FORGED, "yes");
        assertThat(house.send(forged).statusCode()).isEqualTo(403);
    }

    @Test
    void oneSessionHoldsOnlySoManyOpen() {
        List<LivePage> pages = new ArrayList<>();
        try {
            for (int i = 0; i < 8; i++) {
                pages.add(LivePage.of(house, "letters", Persona.MARIE));
            }
            var refused = house.get("/api/live?topics=letters", Persona.MARIE);
            assertThat(refused.statusCode()).isEqualTo(429);
        } finally {
            pages.forEach(LivePage::close);
        }
    }

    @Test
    void whoIsNoLongerKnownHearsNothingMore() {
        try (var page = LivePage.of(house, "panes", Persona.ADMIN)) {
            changes(house, "panes", "before", Optional.empty());
            assertThat(page.next()).contains("before");
            house.doorkeeper().dismiss(Persona.ADMIN);
            house.platform().clock().advance(Duration.ofSeconds(2));

            changes(house, "panes", "after", Optional.empty());

            assertThat(page.isOver()).isTrue();
        }
    }

    @Test
    void aTopicThatNobodyDeclaresIsAMistake() {
        assertThatThrownBy(() -> changes(house, "nothing", "1", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
