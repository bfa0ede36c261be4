package maxis.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Something that the architecture forbids, with the reason, so that a refusal explains itself. */
public final class Rule {
    private final String name;
    private final Function<Codebase, List<String>> check;

    private Rule(String name, Function<Codebase, List<String>> check) {
        this.name = name;
        this.check = check;
    }

    /** A rule that looks at files and sources. */
    static Rule of(String name, String because, Function<Codebase, Stream<String>> check) {
        return new Rule(
                name + ", because " + because,
                codebase -> check.apply(codebase).distinct().sorted().toList());
    }

    /** A rule that holds for the compiled classes of the product. */
    static Rule forMain(ArchRule rule) {
        return forClasses(rule, Codebase::main);
    }

    /** A rule that holds for the tests as well. */
    static Rule forMainAndTests(ArchRule rule) {
        return forClasses(rule, Codebase::mainAndTests);
    }

    private static Rule forClasses(ArchRule rule, Function<Codebase, JavaClasses> choice) {
        var lenient = rule.allowEmptyShould(true);
        return new Rule(
                rule.getDescription(),
                codebase ->
                        lenient.evaluate(choice.apply(codebase)).getFailureReport().getDetails());
    }

    /** One line for each place that breaks the rule; none when it is kept. */
    public List<String> violations(Codebase codebase) {
        return check.apply(codebase);
    }

    @Override
    public String toString() {
        return name;
    }
}
