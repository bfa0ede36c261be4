package maxis.runtime.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Nothing that anybody can type breaks the reading. */
final class HostileTextTest {
    private static final long SEED = 20_261_125;
    private static final int LINES = 2_000;
    private static final int LONGEST = 4_000;

    private static final List<String> SPLINTERS =
            List.of(
                    " ",
                    "  ",
                    "\n",
                    "\t",
                    "\u00a0",
                    "\u202f",
                    "\u200b",
                    "\u202e",
                    "\u0000",
                    "\ufeff",
                    "\"",
                    "'",
                    "«",
                    "»",
                    "“",
                    "”",
                    "„",
                    "‘",
                    "’",
                    "`",
                    "```",
                    "\\",
                    "/",
                    "!",
                    ".",
                    "_",
                    ":",
                    "=",
                    "-",
                    "--",
                    "<@",
                    "<@!",
                    "<@&",
                    "<#",
                    ">",
                    "<@42>",
                    "<#1>",
                    "<@&1>",
                    "<t:1:R>",
                    "<:a:1>",
                    "@everyone",
                    "member:",
                    "reason=",
                    "coins:",
                    "coins==",
                    "duration:7d",
                    "subject:\"",
                    "description:",
                    "category:bug",
                    "high",
                    "élevée",
                    "0",
                    "-1",
                    "9223372036854775807",
                    "9223372036854775808",
                    "1e999999999",
                    "1,5",
                    "1.5",
                    "٣",
                    "７",
                    "7d",
                    "2h30",
                    "PT",
                    "PT1H",
                    "P99999999999D",
                    "2 heures",
                    "oui",
                    "İ",
                    "ß",
                    "é",
                    "e\u0301",
                    "👩‍👩‍👧‍👦",
                    "\ud83d",
                    "\ude00",
                    "{x}",
                    "%s",
                    "$1",
                    "$$",
                    "'; drop table users; --",
                    "${jndi:ldap://x}",
                    "../../etc/passwd",
                    "null",
                    "true");

    private final Random chance = new Random(SEED);
    private final Typist typist = new Typist();

    @Test
    void everyLineIsReadOrExplained() {
        var names = typist.tree().commands().stream().map(known -> known.command().name()).toList();
        for (int i = 0; i < LINES; i++) {
            var line = names.get(chance.nextInt(names.size())).replace(' ', '_') + hostile();
            if (typist.tree().typed(line) instanceof Found.Here) {
                var read = typist.types(line, files());
                assertThat(read).as(line).isNotNull();
                if (read instanceof Values.Wrong) {
                    assertThat(typist.told(line)).as(line).isNotBlank().doesNotContain("[platform");
                }
            }
            assertThat(typist.tree().typed(hostile())).as(line).isNotNull();
        }
    }

    @Test
    void everyValueOfDiscordsFormIsReadOrExplained() {
        for (var known : typist.tree().commands()) {
            for (int i = 0; i < LINES / 20; i++) {
                var values = new HashMap<String, String>();
                known.command().options().forEach(option -> values.put(option.name(), hostile()));
                assertThat(typist.calls(known.command().name(), values)).isNotNull();
            }
        }
    }

    @Test
    void whatIsInQuotesComesBackAsItIs() {
        for (int i = 0; i < LINES; i++) {
            var text = hostile();
            var quoted = quoted(text);
            if (!quoted.isEmpty()) {
                assertThat(typist.values("ticket_create " + quoted + " \"x\""))
                        .as(quoted)
                        .containsEntry("subject", text)
                        .containsEntry("description", "x");
            }
        }
    }

    @Test
    void aVeryLongLineIsReadInNoTime() {
        for (var piece : List.of("'", "\" ", "«", "member:", "a ", "7 ", "-", "1_000_")) {
            var line = piece.repeat(LONGEST / piece.length());
            for (var name : List.of("ban 42 ", "ticket_create ", "pay ", "rate ", "send ")) {
                assertThat(typist.types(name + line)).isNotNull();
            }
        }
    }

    /** In marks that do not stand in it where they would close. */
    private static String quoted(String text) {
        for (var marks : List.of("\"\"", "«»", "“”", "''")) {
            var closing = marks.substring(1);
            boolean closes =
                    IntStream.range(0, text.length())
                            .filter(i -> text.startsWith(closing, i))
                            .anyMatch(i ->
                                    i + 1 == text.length()
                                            || Character.isWhitespace(text.charAt(i + 1)));
            if (!closes) {
                return marks.charAt(0) + text + closing;
            }
        }
        return "";
    }

    private String hostile() {
        return IntStream.range(0, chance.nextInt(12))
                .mapToObj(_ -> SPLINTERS.get(chance.nextInt(SPLINTERS.size())))
                .collect(Collectors.joining(chance.nextBoolean() ? "" : " "));
    }

    private URI[] files() {
        return IntStream.range(0, chance.nextInt(3))
                .mapToObj(i -> URI.create("https://cdn.test/" + i))
                .toArray(URI[]::new);
    }
}
