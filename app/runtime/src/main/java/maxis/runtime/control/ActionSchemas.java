package maxis.runtime.control;

import maxis.runtime.setting.Input;
import maxis.runtime.stored.RecordJson;
import maxis.spi.control.ActionDescription;
import maxis.spi.control.Parameter;
import maxis.spi.text.Text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Describes actions by JSON Schema. */
final class ActionSchemas {
    private final RecordJson records;

    ActionSchemas(RecordJson records) {
        this.records = records;
    }

    ActionDescription description(KnownAction<?> action) {
        var inputs = action.inputs().inputs();
        return new ActionDescription(
                action.name(),
                action.cog(),
                action.level(),
                action.risk(),
                action.isUndoable(),
                inputs.stream().map(input -> parameter(action, input)).toList(),
                records.write(schema(inputs)));
    }

    private Parameter parameter(KnownAction<?> action, Input input) {
        return new Parameter(
                input.name(),
                Text.of(
                        action.cog()
                                + ".action."
                                + action.name().replace('-', '_')
                                + "."
                                + input.name()),
                input.words(),
                input.standard().isEmpty(),
                input.standard().filter(standard -> !standard.isEmpty()),
                records.write(InputSchema.of(input)));
    }

    private static Map<String, Object> schema(List<Input> inputs) {
        var properties = new LinkedHashMap<String, Object>();
        inputs.forEach(input -> properties.put(input.name(), InputSchema.of(input)));
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                inputs.stream()
                        .filter(input -> input.standard().isEmpty())
                        .map(Input::name)
                        .toList());
        schema.put("additionalProperties", false);
        return schema;
    }
}
