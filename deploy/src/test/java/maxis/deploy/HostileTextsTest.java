package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.sandbox.discord.SandboxOptions;
import maxis.sandbox.discord.control.Person;
import maxis.sandbox.discord.http.Exchange;
import maxis.testing.hostile.HostileTexts;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Whatever is written into whichever free text of whichever registered command, form or name: it is
 * answered as text, calls nobody and breaks nothing.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HostileTextsTest {
    /** In the quick size each place gets its own share of the texts, in the full one all. */
    private static final int SHARE = "full".equals(System.getProperty("maxis.size")) ? 1 : 10;

    /** More than 200 messages of one person that wait are left out, and rightly so. */
    private static final int AT_ONCE = 50;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ROOM = "commandes";
    private static final int LONGEST_NAME = 32;

    private final List<String> texts = HostileTexts.all().toList();
    private House house;

    @BeforeAll
    void open(@TempDir Path directory) {
        house = new House(directory);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void inEveryTextOfEveryCommandAndForm() {
        var camille = house.discord().as("Camille");
        var member = new HostileMember(camille, ROOM);
        var places = places(camille);
        assertThat(places).extracting(TextPlace::option).contains("reason", "text", "command");
        for (int place = 0; place < places.size(); place++) {
            for (int text = place % SHARE; text < texts.size(); text += SHARE) {
                member.calls(places.get(place), texts.get(text));
            }
        }
        System.out.printf("%d places, %d texts sent%n", places.size(), member.sent());
        requireHarmless();
    }

    @Test
    void typedBehindEveryCommand() {
        var camille = house.discord().as("Camille");
        var member = new HostileMember(camille, ROOM);
        var places = places(camille);
        for (int place = 0; place < places.size(); place++) {
            for (int text = place % SHARE; text < texts.size(); text += SHARE) {
                member.types(places.get(place), texts.get(text));
                if (text % AT_ONCE < SHARE) {
                    awaitAnswered(camille);
                }
            }
        }
        awaitAnswered(camille);
        requireHarmless();
    }

    /**
     * What one person writes is answered in its order, so that the answer to the last is the end.
     */
    private static void awaitAnswered(Person person) {
        var last = person.says(ROOM, "!nothing_of_the_kind");
        assertThat(
                        person.awaits(
                                Long.toString(person.opensDirect(SandboxOptions.MAXIS.id())),
                                PATIENCE,
                                seen -> seen.text().contains("nothing") && seen.id() > last.id()))
                .isPresent();
    }

    @Test
    void asTheNameOfWhoJoinsIsWarnedAndBarred() {
        var camille = house.discord().as("Camille");
        var names = texts.stream().map(HostileTextsTest::asName).distinct().toList();
        for (int name = 0; name < names.size(); name += SHARE) {
            if (names.get(name).isBlank()) {
                continue;
            }
            var newcomer = house.discord().newcomer("hostile" + name, names.get(name), "fr");
            newcomer.joins();
            var whom = Map.of("member", Long.toString(newcomer.id()));
            var warning = Map.of("member", Long.toString(newcomer.id()), "reason", "mot");
            calls(camille, "/warn", warning);
            calls(camille, "/warnings", whom);
            calls(camille, "/ban", warning);
            calls(camille, "/bans", Map.of());
            calls(camille, "/unban", whom);
            newcomer.leaves();
        }
        requireHarmless();
    }

    private static void calls(Person person, String command, Map<String, String> values) {
        assertThat(person.runs(ROOM, command, values).await(PATIENCE).state())
                .as(command)
                .isEqualTo("answered");
    }

    /** A look that misses what it is for would always be content. */
    @Test
    void whatIsHarmfulIsSeen() {
        for (var body :
                List.of(
                        "{'content':'x','allowed_mentions':{'parse':['everyone']}}",
                        "{'content':'x'}",
                        "{'content':'@here','allowed_mentions':{'parse':[]}}",
                        "{'data':{'content':'||x||','allowed_mentions':{'parse':[]}}}",
                        "{'components':[{'type':10,'content':'[a](https://b.example)'}],"
                                + "'allowed_mentions':{'parse':[]}}")) {
            assertThatThrownBy(() -> Writings.requireHarmless(written(body)))
                    .as(body)
                    .isInstanceOf(AssertionError.class);
        }
    }

    private static Exchange written(String body) {
        return new Exchange(
                "POST",
                "/channels/{channel_id}/messages",
                "/channels/1/messages",
                Map.of(),
                "application/json",
                body.replace('\'', '"'),
                200,
                "application/json",
                "{}");
    }

    private void requireHarmless() {
        assertThat(house.exchanges()).isNotEmpty();
        house.exchanges().forEach(Writings::requireHarmless);
    }

    /** From what is registered at Discord, so that a new command is here by itself. */
    private List<TextPlace> places(Person person) {
        var discord = house.discord();
        return discord.world()
                .locked(() -> {
                    var user = discord.world().people().user(person.id()).orElseThrow();
                    var channel = discord.world().requireChannel(person.channel(ROOM));
                    var cast = new TextPlace.Cast(discord.as("Jean").id(), channel.id(), 0);
                    return discord.rules()
                            .invocation()
                            .visible(user, channel)
                            .flatMap(command -> TextPlace.in(command, cast))
                            .toList();
                });
    }

    private static String asName(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        var points = line.codePoints().limit(LONGEST_NAME / 2).toArray();
        return IntStream.of(points)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
