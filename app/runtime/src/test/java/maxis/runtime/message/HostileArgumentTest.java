package maxis.runtime.message;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;
import maxis.spi.value.Money;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.Optional;

final class HostileArgumentTest {
    private static final Medium BRACKETS = text -> "<" + text + ">";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{b}",
                "{a}",
                "{a, plural, other {x}}",
                "}",
                "{",
                "\\{",
                "#",
                "''",
                "%s %n",
                "${b}",
                "$1 \\1",
                "\u202e\u0000\u001b[31m",
                "@everyone",
                "platform.fault.bug"
            })
    void whatMembersWroteIsNeverReadAsAPattern(String hostile) {
        var text = Said.text().with("a", hostile).with("b", "leaked");
        assertThat(Said.in(Language.FR, "{a}|{a, plural, other {#}}", text))
                .isEqualTo(hostile + "|" + hostile);
    }

    @Test
    void theMediumEscapesWhatIsNotOursAndNothingElse() {
        var text =
                Said.text()
                        .with("name", "**x**")
                        .with("id", new MemberId(7))
                        .with("n", 1000)
                        .with("price", Money.euros(100))
                        .with("when", Instant.EPOCH)
                        .with(
                                "inner",
                                Text.of("platform.span.pair").with("large", "*").with("small", 1));
        assertThat(
                        Said.in(
                                Language.EN,
                                "*{name}* {id} {n} {price} {when, date} {inner}",
                                text,
                                BRACKETS))
                .isEqualTo("*<**x**>* <7> 1,000 €1.00 1 January 1970 <*> 1");
    }

    @Test
    void textInThePlaceOfANumberIsEscapedToo() {
        assertThat(
                        Said.in(
                                Language.EN,
                                "{a, plural, other {#}}",
                                Said.text().with("a", "@everyone"),
                                BRACKETS))
                .isEqualTo("<@everyone>");
    }

    @Test
    void theCaseOfASelectIsChosenByTheTextAsItWasGiven() {
        assertThat(
                        Said.in(
                                Language.EN,
                                "{a, select, x {yes} other {no}}",
                                Said.text().with("a", "x"),
                                BRACKETS))
                .isEqualTo("yes");
    }

    @Test
    void aMediumMayHaveItsOwnNotationForAValue() {
        var discord =
                new Medium() {
                    @Override
                    public String escape(String text) {
                        return BRACKETS.escape(text);
                    }

                    @Override
                    public Optional<String> notation(Object argument, Form form) {
                        return argument instanceof Instant when
                                ? Optional.of("<t:%d:%s>".formatted(when.getEpochSecond(), form))
                                : Optional.empty();
                    }
                };
        var text = Said.text().with("a", Instant.EPOCH).with("b", "b");
        assertThat(Said.in(Language.FR, "{a, time} {a} {b}", text, discord))
                .isEqualTo("<t:0:TIME> <t:0:PLAIN> <b>");
    }

    @Test
    void aMissingArgumentShowsItsName() {
        var pattern =
                "{a} {a, date} {a, plural, =0 {none} other {# left}} {a, select, x {X} other {O}}";
        assertThat(Said.in(Language.FR, pattern, Said.text())).isEqualTo("{a} {a} {a} left O");
    }
}
