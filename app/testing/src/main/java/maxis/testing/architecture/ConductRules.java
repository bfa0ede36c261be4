package maxis.testing.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaField;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How code behaves: what it catches, prints, keeps and asks for. */
final class ConductRules {
    private static final int MOST_DEPENDENCIES = 6;
    private static final Set<String> CATCH_ALLS =
            Set.of("Exception", "RuntimeException", "Throwable");

    static final Rule COGS_CATCH_NO_FAULTS =
            Rule.of(
                    "a cog catches no Exception, RuntimeException or Throwable",
                    "faults are caught at the edges only, where they get a reference code",
                    codebase ->
                            codebase.mainSources()
                                    .filter(source -> source.isIn("maxis.cog"))
                                    .flatMap(ConductRules::catchAlls));

    static final Rule NO_PRINTING =
            Rule.forMain(
                    classes()
                            .that()
                            .resideOutsideOfPackage("maxis.runtime.cli..")
                            .and()
                            .haveSimpleNameNotEndingWith("Bench")
                            .should(Conditions.access("not print", ConductRules::prints))
                            .because(
                                    "logs have levels, masks and a place; only the command line"
                                            + " prints"));

    static final Rule NO_PRINTED_STACK_TRACES =
            Rule.forMainAndTests(
                    classes()
                            .should(
                                    Conditions.access(
                                            "not print stack traces",
                                            access -> access.getName().equals("printStackTrace")))
                            .because("a fault is logged with its reference code or thrown on"));

    static final Rule NO_STATIC_STATE =
            Rule.forMainAndTests(
                    classes()
                            .should(
                                    Conditions.nothing(
                                            "keep no static state",
                                            type ->
                                                    type.getFields().stream()
                                                            .filter(ConductRules::isStaticState)
                                                            .map(field ->
                                                                    field.getDescription()
                                                                            + " can change")))
                            .because("two instances in one process must not meet in a variable"));

    static final Rule NO_DISABLED_TESTS =
            Rule.of(
                    "no test is disabled",
                    "a test that does not run is a promise that nobody keeps",
                    codebase -> codebase.sources().flatMap(ConductRules::disabled));

    static final Rule FEW_DEPENDENCIES =
            Rule.of(
                    "a constructor takes at most six parameters, records aside",
                    "a class that needs more does more than one thing",
                    codebase -> codebase.mainSources().flatMap(ConductRules::longConstructors));

    static final List<Rule> ALL =
            List.of(
                    COGS_CATCH_NO_FAULTS,
                    NO_PRINTING,
                    NO_PRINTED_STACK_TRACES,
                    NO_STATIC_STATE,
                    NO_DISABLED_TESTS,
                    FEW_DEPENDENCIES);

    private ConductRules() {}

    private static Stream<String> catchAlls(Source source) {
        return source.all(CatchTree.class)
                .filter(caught -> types(caught).anyMatch(type -> CATCH_ALLS.contains(simple(type))))
                .map(caught -> source.at(caught) + caught.getParameter());
    }

    private static Stream<? extends Tree> types(CatchTree caught) {
        var type = caught.getParameter().getType();
        return type instanceof UnionTypeTree union
                ? union.getTypeAlternatives().stream()
                : Stream.of(type);
    }

    private static boolean prints(JavaAccess<?> access) {
        return Conditions.isTo(access, "java.lang.System", "out")
                || Conditions.isTo(access, "java.lang.System", "err");
    }

    /** JUnit insists that a shared temporary folder is not final. */
    private static boolean isStaticState(JavaField field) {
        var modifiers = field.getModifiers();
        return modifiers.contains(STATIC)
                && !modifiers.contains(FINAL)
                && !modifiers.contains(SYNTHETIC)
                && !field.isAnnotatedWith("org.junit.jupiter.api.io.TempDir");
    }

    private static Stream<String> disabled(Source source) {
        return source.all(AnnotationTree.class)
                .filter(annotation -> simple(annotation.getAnnotationType()).equals("Disabled"))
                .map(annotation -> source.at(annotation) + "disabled");
    }

    private static Stream<String> longConstructors(Source source) {
        return source.all(ClassTree.class)
                .filter(type -> type.getKind() != Tree.Kind.RECORD)
                .flatMap(type -> type.getMembers().stream())
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .filter(method -> method.getName().contentEquals("<init>"))
                .filter(method -> method.getParameters().size() > MOST_DEPENDENCIES)
                .map(method -> source.at(method) + method.getParameters().size() + " parameters");
    }

    private static String simple(Tree type) {
        var name = type.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
