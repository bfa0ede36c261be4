package maxis.runtime.setting;

import maxis.spi.text.Text;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Calls the constructor of a settings record, in which the rules between its settings stand. */
final class Construction {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z0-9_]+)+");

    private Construction() {}

    static Reading of(Class<? extends Record> type, List<Object> arguments) {
        try {
            return new Reading.Read(constructor(type).newInstance(arguments.toArray()));
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof IllegalArgumentException rule) {
                return Reading.refused(reason(String.valueOf(rule.getMessage())));
            }
            throw new IllegalStateException("Faulty constructor of " + type, failure);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Text reason(String message) {
        return KEY.matcher(message).matches()
                ? Text.of(message)
                : Text.of("platform.setting.together").with("reason", message);
    }

    private static Constructor<? extends Record> constructor(Class<? extends Record> type)
            throws NoSuchMethodException {
        var types =
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor;
    }
}
