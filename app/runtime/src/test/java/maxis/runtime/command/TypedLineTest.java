package maxis.runtime.command;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** What people type becomes values, or a sentence that says what to type instead. */
final class TypedLineTest {
    private static final MemberId LEO = new MemberId(42);

    private final Typist typist = new Typist();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Clé perdue\" Je ne peux plus entrer",
                "'Clé perdue' Je ne peux plus entrer",
                "«Clé perdue» Je ne peux plus entrer",
                "“Clé perdue” Je ne peux plus entrer",
                "  'Clé perdue'   Je ne peux plus entrer  ",
                "subject:'Clé perdue' Je ne peux plus entrer",
                "subject='Clé perdue' description:Je ne peux plus entrer",
                "description: Je ne peux plus entrer"
            })
    void quotesHoldWordsTogether(String typed) {
        boolean isComplete = typed.contains("Clé");

        if (isComplete) {
            assertThat(typist.values("ticket_create " + typed))
                    .isEqualTo(
                            Map.of(
                                    "subject",
                                    "Clé perdue",
                                    "description",
                                    "Je ne peux plus entrer"));
        } else {
            assertThat(typist.told("ticket_create " + typed)).startsWith("“subject” is missing.");
        }
    }

    @Test
    void anApostropheInsideAWordIsText() {
        assertThat(typist.values("ticket_create l'ami n'a pas de 'clé"))
                .containsEntry("subject", "l'ami")
                .containsEntry("description", "n'a pas de 'clé");
        assertThat(typist.values("ticket_create 'l'ami d'Emma' oui"))
                .containsEntry("subject", "l'ami d'Emma");
        assertThat(typist.values("ticket_create 'tis broken"))
                .containsEntry("subject", "'tis")
                .containsEntry("description", "broken");
    }

    @Test
    void choicesInTheMiddleCountOnlyWhereTheyAreValues() {
        assertThat(typist.values("ticket_create Clé billing high Je suis dehors"))
                .containsEntry("category", "billing")
                .containsEntry("priority", "high")
                .containsEntry("description", "Je suis dehors");
        assertThat(typist.values("ticket_create Clé ÉLEVÉE paiement Je suis dehors"))
                .as("in any order, in words of a language")
                .containsEntry("category", "billing")
                .containsEntry("priority", "high");
        assertThat(typist.told("ticket_create Clé high bug"))
                .startsWith("“description” is missing.");
    }

    @Test
    void choicesThatDoNotFitBelongToTheText() {
        assertThat(typist.values("ticket_create Clé Je suis dehors, high above"))
                .doesNotContainKeys("category", "priority")
                .containsEntry("description", "Je suis dehors, high above");
        assertThat(typist.values("ticket_create Clé high Je suis dehors"))
                .containsEntry("priority", "high")
                .doesNotContainKey("category");
    }

    @Test
    void aDurationIsPassedOverWhereThereIsNone() {
        assertThat(typist.values("ban <@42> 7j Flood"))
                .containsEntry("member", LEO)
                .containsEntry("duration", Duration.ofDays(7))
                .containsEntry("reason", "Flood");
        assertThat(typist.values("ban <@!42> 2 heures Flood et pub"))
                .containsEntry("duration", Duration.ofHours(2))
                .containsEntry("reason", "Flood et pub");
        assertThat(typist.values("ban 42 Flood for 7d"))
                .doesNotContainKey("duration")
                .containsEntry("reason", "Flood for 7d");
        assertThat(typist.told("ban 42 7d"))
                .isEqualTo("“reason” is missing. Type: !ban member [duration] reason");
    }

    @Test
    void numbersTruthsAndMentionsAreRead() {
        assertThat(typist.values("rate 4,5 oui <#77> <@&88>"))
                .isEqualTo(
                        Map.of(
                                "stars",
                                new BigDecimal("4.5"),
                                "public",
                                true,
                                "channel",
                                new ChannelId(77),
                                "role",
                                new RoleId(88)));
        assertThat(typist.values("rate 4.5 role:88"))
                .containsEntry("role", new RoleId(88))
                .doesNotContainKey("public");
        assertThat(typist.values("pay <@42> 1\u202f000")).containsEntry("coins", 1_000L);
    }

    @Test
    void filesComeWithTheMessage() {
        var file = URI.create("https://cdn.test/a.png");

        assertThat(typist.values("send Leo", file)).isEqualTo(Map.of("file", file, "name", "Leo"));
        assertThat(typist.values("send Mister Leo", file))
                .as("a word for what is optional, if there are enough")
                .containsEntry("title", "Mister")
                .containsEntry("name", "Leo");
        assertThat(typist.told("send Leo"))
                .isEqualTo("“file” is missing. Type: !send file [title] name");
    }

    @Test
    void whatCannotBeReadIsExplained() {
        assertThat(typist.told("pay Leo 5"))
                .isEqualTo(
                        "I cannot find the member “Leo”. Mention them with @ or give their id."
                                + " Type: !pay member coins");
        assertThat(typist.told("pay <@42> viel"))
                .startsWith("“viel” is not a number.")
                .endsWith("Type: !pay member coins");
        assertThat(typist.told("pay <@42> 5 more"))
                .startsWith("I do not know what to do with “more”.");
        assertThat(typist.told("rate 4 maybe")).startsWith("Answer with yes or no.");
        assertThat(typist.told("ticket_create \"Clé perdue")).startsWith("A quotation mark");
        assertThat(typist.told("pay")).isEqualTo("“member” is missing. Type: !pay member coins");
        assertThat(typist.told("pay 99999999999999999999 1")).contains("cannot find the member");
    }

    @Test
    void aNameInFrontOfAValueSaysWhichOneItIs() {
        assertThat(typist.values("pay coins=5 member:<@42>"))
                .isEqualTo(Map.of("member", LEO, "coins", 5L));
        assertThat(typist.values("ban 42 Reason:spam and more"))
                .containsEntry("reason", "spam and more");
        assertThat(typist.told("ticket_create Clé category:sport no"))
                .isEqualTo(
                        "“sport” is not a choice for “category”. Choose one of: A bug, Payment"
                                + " Type: !ticket_create subject [bug|billing] [low|high]"
                                + " description");
    }

    @Test
    void discordsOwnFormIsReadByTheSameRules() {
        assertThat(
                        typist.calls(
                                "ban",
                                Map.of("member", "42", "duration", "7d", "reason", " \"a\" ")))
                .isEqualTo(
                        new Values.Given(
                                Map.of(
                                        "member",
                                        LEO,
                                        "duration",
                                        Duration.ofDays(7),
                                        "reason",
                                        " \"a\" ")));
        assertThat(typist.calls("ban", Map.of("member", "42", "duration", "soon", "reason", "a")))
                .isInstanceOf(Values.Wrong.class);
        assertThat(typist.calls("ban", Map.of("member", "42"))).isInstanceOf(Values.Wrong.class);
        assertThat(typist.calls("my_data", Map.of("gone", "1")))
                .isEqualTo(new Values.Given(Map.of()));
    }
}
