package maxis.spi;

import static java.util.Comparator.comparing;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** Writes down everything of some types that somebody else's code can name. */
final class Surface {
    private static final Set<String> OF_EVERY_OBJECT = Set.of("toString", "equals", "hashCode");
    private static final Set<String> OF_EVERY_ENUM = Set.of("values", "valueOf");

    private Surface() {}

    static String of(Stream<? extends Class<?>> types) {
        return types.filter(Surface::isNameable)
                .sorted(comparing(Class::getName))
                .map(type -> heading(type) + "\n" + members(type))
                .collect(joining("\n"));
    }

    private static boolean isNameable(Class<?> type) {
        var outer = type.getDeclaringClass();
        return type.getCanonicalName() != null
                && isOpen(type.getModifiers())
                && (outer == null || isNameable(outer));
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String heading(Class<?> type) {
        var parents = type.isInterface() ? " extends " : " implements ";
        return kind(type)
                + type.getCanonicalName()
                + Spelling.of(type.getTypeParameters())
                + components(type)
                + superclass(type)
                + (type.isAnnotation()
                        ? ""
                        : Spelling.list(parents, type.getAnnotatedInterfaces(), Spelling::of, ""))
                + permits(type);
    }

    private static String kind(Class<?> type) {
        if (type.isRecord() || type.isEnum() || type.isAnnotation()) {
            return type.isRecord() ? "record " : type.isEnum() ? "enum " : "@interface ";
        }
        if (type.isInterface()) {
            return type.isSealed() ? "sealed interface " : "interface ";
        }
        var inherited = type.isSealed() ? "sealed " : "";
        return inherited + modifiers(type.getModifiers() & ~Modifier.PUBLIC) + "class ";
    }

    private static String components(Class<?> type) {
        return type.isRecord()
                ? "("
                        + Stream.of(type.getRecordComponents())
                                .map(part ->
                                        Spelling.of(part.getAnnotatedType()) + " " + part.getName())
                                .collect(joining(", "))
                        + ")"
                : "";
    }

    private static String superclass(Class<?> type) {
        var parent = type.getAnnotatedSuperclass();
        var says =
                parent != null
                        && !type.isRecord()
                        && !type.isEnum()
                        && parent.getType() != Object.class;
        return says ? " extends " + Spelling.of(parent) : "";
    }

    private static String permits(Class<?> type) {
        return type.isSealed() && !type.isEnum()
                ? Spelling.list(" permits ", type.getPermittedSubclasses(), Spelling::of, "")
                : "";
    }

    private static String members(Class<?> type) {
        var fields =
                Stream.of(type.getDeclaredFields()).filter(Surface::isOpen).map(Surface::field);
        var constructors =
                Stream.of(type.getDeclaredConstructors())
                        .filter(Surface::isOpen)
                        .filter(not(Surface::isCanonical))
                        .map(made ->
                                modifiers(made.getModifiers() & Modifier.PROTECTED)
                                        + "new"
                                        + call(made));
        var methods =
                Stream.of(type.getDeclaredMethods())
                        .filter(Surface::isOpen)
                        .filter(not(Surface::isImplied))
                        .map(Surface::method);
        return Stream.of(fields, constructors, methods)
                .flatMap(lines -> lines.sorted())
                .map(line -> "    " + line + "\n")
                .collect(joining());
    }

    private static boolean isOpen(Member member) {
        return isOpen(member.getModifiers()) && !member.isSynthetic();
    }

    private static boolean isCanonical(Constructor<?> constructor) {
        var type = constructor.getDeclaringClass();
        return type.isRecord()
                && Arrays.equals(
                        constructor.getParameterTypes(),
                        Stream.of(type.getRecordComponents())
                                .map(RecordComponent::getType)
                                .toArray());
    }

    /** Nobody needs to be told that a record has accessors and that an object can be compared. */
    private static boolean isImplied(Method method) {
        var type = method.getDeclaringClass();
        return OF_EVERY_OBJECT.contains(method.getName())
                || (type.isEnum() && OF_EVERY_ENUM.contains(method.getName()))
                || (type.isRecord()
                        && Stream.of(type.getRecordComponents())
                                .anyMatch(component -> component.getAccessor().equals(method)));
    }

    private static String field(Field field) {
        return field.isEnumConstant()
                ? field.getName()
                : modifiers(field.getModifiers() & ~Modifier.PUBLIC)
                        + Spelling.of(field.getAnnotatedType())
                        + " "
                        + field.getName();
    }

    private static String method(Method method) {
        var implied =
                method.getDeclaringClass().isInterface()
                        ? Modifier.PUBLIC | Modifier.ABSTRACT
                        : Modifier.PUBLIC;
        var variables = Spelling.of(method.getTypeParameters());
        var value = method.getDefaultValue();
        return (method.isDefault() ? "default " : "")
                + modifiers(method.getModifiers() & ~implied & Modifier.methodModifiers())
                + (variables.isEmpty() ? "" : variables + " ")
                + Spelling.of(method.getAnnotatedReturnType())
                + " "
                + method.getName()
                + call(method)
                + (value == null ? "" : " default " + constant(value));
    }

    private static String constant(Object value) {
        var listed = Arrays.deepToString(new Object[] {value});
        return listed.substring(1, listed.length() - 1);
    }

    private static String call(Executable executable) {
        var parameters = executable.getAnnotatedParameterTypes();
        return "("
                + Spelling.list("", parameters, Spelling::of, "")
                + ")"
                + Spelling.list(
                        " throws ", executable.getAnnotatedExceptionTypes(), Spelling::of, "");
    }

    private static String modifiers(int modifiers) {
        var words = Modifier.toString(modifiers);
        return words.isEmpty() ? "" : words + " ";
    }
}
