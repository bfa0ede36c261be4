package maxis.runtime.setting;

import maxis.runtime.configuration.Nearest;
import maxis.runtime.setting.Reading.Read;
import maxis.runtime.setting.Reading.Refused;
import maxis.spi.Fault;
import maxis.spi.text.Text;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record that people fill by typing, all at once: the parameters of an order. It reads what
 * settings read, and is stricter: nothing unknown, nothing missing, nothing replaced by a standard
 * because it cannot be read.
 */
public final class Inputs<R extends Record> {
    private final Class<R> type;
    private final List<Input> inputs;

    private Inputs(Class<R> type) {
        this.type = type;
        this.inputs = Arrays.stream(type.getRecordComponents()).map(Input::of).toList();
        inputs.forEach(this::requirePossibleStandard);
    }

    /** A fault of the program when a component cannot be typed. */
    public static <R extends Record> Inputs<R> of(Class<R> type) {
        return new Inputs<>(type);
    }

    public List<Input> inputs() {
        return inputs;
    }

    /** What comes of filling the record. */
    public sealed interface Filling<R> {
        /** The record, and all its values as they are written. */
        record Filled<R>(R value, Map<String, String> texts) implements Filling<R> {}

        /** What is wrong with which input. */
        record Faulty<R>(Map<String, Text> problems) implements Filling<R> {}
    }

    /** Reads values by name; what is wrong with all of them together has no name. */
    public Filling<R> fill(Map<String, String> given) {
        var problems = new LinkedHashMap<String, Text>();
        var values = new ArrayList<>();
        var texts = new LinkedHashMap<String, String>();
        given.keySet().stream()
                .filter(name -> inputs.stream().noneMatch(input -> input.name().equals(name)))
                .sorted()
                .forEach(name -> problems.put(name, unknown(name)));
        for (var input : inputs) {
            switch (input.read(Optional.ofNullable(given.get(input.name())))) {
                case Read(var value) -> {
                    values.add(value);
                    texts.put(input.name(), input.write(value));
                }
                case Refused(var reason) -> problems.put(input.name(), reason);
            }
        }
        return problems.isEmpty() ? together(values, texts) : new Filling.Faulty<>(problems);
    }

    /** The values of a record as they are written. */
    public Map<String, String> texts(Record record) {
        var texts = new LinkedHashMap<String, String>();
        var components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            texts.put(inputs.get(i).name(), inputs.get(i).write(value(components[i], record)));
        }
        return texts;
    }

    private Filling<R> together(List<Object> values, Map<String, String> texts) {
        return switch (Construction.of(type, values)) {
            case Read(var value) -> new Filling.Filled<>(type.cast(value), texts);
            case Refused(var reason) ->
                    new Filling.Faulty<>(
                            Map.of(
                                    "",
                                    reason.key().equals(Construction.TOGETHER)
                                            ? Text.of("platform.order.together")
                                                    .with(
                                                            "reason",
                                                            reason.arguments()
                                                                    .getOrDefault("reason", ""))
                                            : reason));
        };
    }

    private Text unknown(String name) {
        var names = inputs.stream().map(Input::name).toList();
        return Nearest.key(name, names)
                .map(meant ->
                        Text.of("platform.order.parameter_like")
                                .with("name", name)
                                .with("suggestion", meant))
                .orElseGet(() ->
                        Text.of("platform.order.parameter")
                                .with("name", name)
                                .with("known", String.join(", ", names)));
    }

    private void requirePossibleStandard(Input input) {
        if (input.standard().isPresent()
                && input.read(input.standard()) instanceof Refused(var reason)) {
            throw Fault.bug(
                    "The standard of " + type.getName() + "." + input.name() + " is " + reason,
                    null);
        }
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
