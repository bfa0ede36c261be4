package maxis.spi.control;

import maxis.spi.CogId;
import maxis.spi.value.Level;

import java.util.List;

/**
 * An action that can be ordered here, as commands, the API, model tools and documents offer it.
 *
 * @param schema the JSON Schema of its parameters as one object
 */
public record ActionDescription(
        String name,
        CogId cog,
        Level level,
        Risk risk,
        boolean isUndoable,
        List<Parameter> parameters,
        String schema) {
    public ActionDescription {
        parameters = List.copyOf(parameters);
    }
}
