package maxis.runtime.message;

import static maxis.runtime.message.Said.en;
import static maxis.runtime.message.Said.fr;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.util.List;

final class PhraseTest {
    @Test
    void apostrophesAreText() {
        assertThat(fr("L'achat d'{a} n'est qu''à moitié fini", "Anne"))
                .isEqualTo("L'achat d'Anne n'est qu''à moitié fini");
    }

    @Test
    void aBackslashMakesABraceText() {
        assertThat(fr("\\{a\\} \\\\{a} C:\\temp ¯\\_(ツ)_/¯ \\", "x"))
                .isEqualTo("{a} \\x C:\\temp ¯\\_(ツ)_/¯ \\");
    }

    @Test
    void aHashIsTheNumberInsideAPluralAndTextOutside() {
        assertThat(en("#general: {a, plural, other {# \\# #}} #", 3))
                .isEqualTo("#general: 3 # 3 #");
    }

    @Test
    void closingBracesMayFollowEachOther() {
        assertThat(en("{a,plural,other{{a,select,other{{a}}}}}", 3)).isEqualTo("3");
    }

    @Test
    void blanksInsideAPlaceholderDoNotMatter() {
        assertThat(en("{ a }{\ta ,\n plural , one{x}\n other { y }\n}", 2)).isEqualTo("2 y ");
    }

    @Test
    void aSelectTakesTheCaseThatBearsTheArgumentsTextElseOther() {
        var pattern = "{a, select, ticket {un ticket} friday {vendredi} true {oui} other {rien}}";
        assertThat(fr(pattern, "ticket")).isEqualTo("un ticket");
        assertThat(fr(pattern, DayOfWeek.FRIDAY)).isEqualTo("vendredi");
        assertThat(fr(pattern, true)).isEqualTo("oui");
        assertThat(fr(pattern, "Ticket")).isEqualTo("rien");
        assertThat(fr(pattern, "")).isEqualTo("rien");
    }

    @Test
    void aSelectInsideAPluralKeepsTheNumber() {
        var pattern =
                "{n, plural, =0 {none} one {# {kind, select, pro {pro} other {}} place}"
                        + " other {# {kind, select, pro {pro #} other {free}} places}}";
        var text = Said.text().with("kind", "pro");
        assertThat(Said.in(Language.EN, pattern, text.with("n", 0))).isEqualTo("none");
        assertThat(Said.in(Language.EN, pattern, text.with("n", 1))).isEqualTo("1 pro place");
        assertThat(Said.in(Language.EN, pattern, text.with("n", 2000)))
                .isEqualTo("2,000 pro 2,000 places");
    }

    @Test
    void aPluralInsideAPluralHasANumberOfItsOwn() {
        var pattern = "{n, plural, other {# of {a, plural, other {#}}, so #}}";
        assertThat(Said.in(Language.EN, pattern, Said.text().with("n", 1).with("a", 2)))
                .isEqualTo("1 of 2, so 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a}                                    | no opening one",
                "{                                     | starts with a small letter",
                "{}                                    | starts with a small letter",
                "{0}                                   | starts with a small letter",
                "{Name}                                | starts with a small letter",
                "{{a}}                                 | starts with a small letter",
                "{a                                    | {a is not closed",
                "{a b}                                 | {a is not closed",
                "{a, date                              | {a, date is not closed",
                "{a, date, x}                          | {a, date is not closed",
                "{a,}                                  | '' is none of",
                "{a, number}                           | 'number' is none of",
                "{a, plural}                           | cases are missing",
                "{a, plural, }                         | 'other' is missing",
                "{a, plural, one {x}}                  | 'other' is missing",
                "{a, select, one {x}}                  | 'other' is missing",
                "{a, plural, many {x} other {y}}       | 'many' is not a case of a plural",
                "{a, plural, =1.5 {x} other {y}}       | '=1' needs braces",
                "{a, plural, = {x} other {y}}          | is not a case of a plural",
                "{a, plural, =9999999999999999999 {x} other {y}} | is not a case of a plural",
                "{a, select, =1 {x} other {y}}         | '=1' is not a case of a select",
                "{a, select, ! {x} other {y}}          | '' is not a case of a select",
                "{a, plural, one {x} one {z} other {y}}| 'one' is there twice",
                "{a, plural, =1 {x} =01 {z} other {y}} | '=1' is there twice",
                "{a, plural, other x}                  | needs braces",
                "{a, plural, other {x                  | 'other' is not closed",
                "{a, plural, other {x}                 | {a, plural is not closed",
            })
    void aMistakeIsNamedWithItsPlace(String pattern, String problem) {
        assertThat(Said.fault(pattern))
                .hasValueSatisfying(
                        fault -> assertThat(fault).contains(problem).contains("at character "));
    }

    @Test
    void casesMayBeTenDeepAndNoDeeper() {
        assertThat(Said.fault(nested(10))).isEmpty();
        assertThat(Said.fault(nested(11))).isPresent();
        assertThat(Said.fault(nested(100_000))).isPresent();
    }

    @Test
    void theUsesOfEachPlaceholderAreCollectedFromAllCases() {
        var pattern =
                "{n, plural, one {{when, date}} other {{when, time} {n}}}"
                        + "{kind, select, x {} other {{deep}}}";
        assertThat(Said.phrase(Language.FR, pattern).uses())
                .hasToString("{deep=[plain], kind=[select], n=[plural], when=[date, time]}");
    }

    @Test
    void textWithoutPlaceholdersIsOnePart() {
        assertThat(Said.phrase(Language.FR, "C'est \\{tout\\} !").parts())
                .isEqualTo(List.of(new Part.Literal("C'est {tout} !")));
        assertThat(Said.phrase(Language.FR, "").parts()).isEmpty();
    }

    private static String nested(int depth) {
        return "{a, select, other {".repeat(depth) + "}}".repeat(depth);
    }
}
