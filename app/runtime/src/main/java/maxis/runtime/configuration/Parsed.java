package maxis.runtime.configuration;

import maxis.runtime.configuration.Reading.Read;
import maxis.runtime.configuration.Reading.Refused;
import maxis.runtime.configuration.Shape.Single;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;

/**
 * Types that read themselves by a static {@code parse(String)}. What is inside is unknown here, so
 * that their text counts as a secret; how the value prints is up to its {@code toString}.
 */
final class Parsed {
    private Parsed() {}

    static Optional<Single> of(Class<?> type) {
        return method(type).map(method -> single(type, method));
    }

    private static Optional<Method> method(Class<?> type) {
        try {
            var method = type.getDeclaredMethod("parse", String.class);
            method.setAccessible(true);
            return Modifier.isStatic(method.getModifiers()) && method.getReturnType() == type
                    ? Optional.of(method)
                    : Optional.empty();
        } catch (NoSuchMethodException _) {
            return Optional.empty();
        }
    }

    private static Single single(Class<?> type, Method method) {
        var words = Shapes.kebab(type.getSimpleName()).replace('-', ' ');
        return new Single(words, "…", true, text -> read(method, text));
    }

    private static Reading read(Method method, String text) {
        try {
            return new Read(method.invoke(null, text));
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof IllegalArgumentException refusal) {
                return new Refused(String.valueOf(refusal.getMessage()));
            }
            throw new IllegalStateException("Faulty parse method: " + method, failure);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
