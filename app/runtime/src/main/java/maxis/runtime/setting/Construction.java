package maxis.runtime.setting;

import maxis.spi.text.MessageKey;
import maxis.spi.text.Text;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Calls the constructor of a settings record, in which the rules between its settings stand. */
final class Construction {
    /** Wraps the sentence of a rule between the values. */
    static final MessageKey TOGETHER = new MessageKey("platform.setting.together");

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
                : new Text(TOGETHER, Map.of("reason", message));
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
