package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.testing.architecture.Codebase;
import maxis.testing.architecture.Rule;
import maxis.testing.architecture.Rules;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

/** Holds the whole repository to the architecture. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ArchitectureTest {
    private final Codebase codebase = Codebase.underTest();

    @BeforeAll
    void printTheFigures() {
        System.out.println(codebase.figures());
    }

    static List<Rule> rules() {
        return Rules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theCodeKeepsTheRule(Rule rule) {
        assertThat(rule.violations(codebase)).as(rule.toString()).isEmpty();
    }
}
