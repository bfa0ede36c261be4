package maxis.runtime.configuration;

import maxis.runtime.configuration.Reading.Read;
import maxis.runtime.configuration.Reading.Refused;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Calls the constructor of a declared record, in which the rules between its keys stand. */
final class Construction {
    private Construction() {}

    static Reading of(Class<? extends Record> type, List<Object> arguments) {
        try {
            return new Read(constructor(type).newInstance(arguments.toArray()));
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof IllegalArgumentException rule) {
                return new Refused(String.valueOf(rule.getMessage()));
            }
            throw new IllegalStateException("Faulty constructor of " + type, failure);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
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
