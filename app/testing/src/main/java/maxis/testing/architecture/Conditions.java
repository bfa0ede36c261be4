package maxis.testing.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The few questions about classes that most rules ask. */
final class Conditions {
    private Conditions() {}

    /** Broken once for each message that a class gives rise to. */
    static ArchCondition<JavaClass> nothing(
            String description, Function<JavaClass, Stream<String>> broken) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                broken.apply(item)
                        .map(message -> SimpleConditionEvent.violated(item, message))
                        .forEach(events::add);
            }
        };
    }

    /** Broken by each use of a class that the user may not name. */
    static ArchCondition<JavaClass> nameOnly(
            String description, BiPredicate<JavaClass, JavaClass> allowed) {
        return nothing(
                description,
                user ->
                        user.getDirectDependenciesFromSelf().stream()
                                .filter(use -> !allowed.test(user, use.getTargetClass()))
                                .map(use -> use.getDescription()));
    }

    /** Broken by each call, method reference or field access that the predicate finds. */
    static ArchCondition<JavaClass> access(String description, Predicate<JavaAccess<?>> forbidden) {
        return nothing(
                description,
                user ->
                        user.getAccessesFromSelf().stream()
                                .filter(forbidden)
                                .map(access -> access.getDescription()));
    }

    static boolean isTo(JavaAccess<?> access, String owner, String name) {
        return access.getTargetOwner().getName().equals(owner) && access.getName().equals(name);
    }

    static boolean isIn(JavaClass type, String parent) {
        return (type.getPackageName() + ".").startsWith(parent + ".");
    }

    /** The class that the file is named after: a record inside a store belongs to the store. */
    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Conditions::outermost).orElse(type);
    }
}
