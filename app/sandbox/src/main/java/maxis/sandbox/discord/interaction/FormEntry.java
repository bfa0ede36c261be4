package maxis.sandbox.discord.interaction;

import maxis.sandbox.discord.form.FormErrors;
import maxis.sandbox.discord.form.Json;
import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.state.User;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A member fills in the form that an interaction opened, and sends it. */
public final class FormEntry {
    private static final int ROW = 1;
    private static final int FIELD = 4;
    private static final int LABEL = 18;

    private final Interactions interactions;

    public FormEntry(Interactions interactions) {
        this.interactions = interactions;
    }

    /**
     * Sends what was filled in.
     *
     * @param values texts, or lists of values for menus, by custom id
     */
    public Interaction submit(User user, long opener, ObjectNode values) {
        var opening =
                interactions
                        .interaction(opener)
                        .filter(it -> it.user().id() == user.id())
                        .filter(it -> it.form().has("custom_id"))
                        .orElseThrow(Problem.UNKNOWN_INTERACTION::refused);
        var errors = new FormErrors();
        var resolved = new Resolved(interactions, user.id());
        var data = Json.object().put("custom_id", Json.string(opening.form(), "custom_id"));
        var components = data.putArray("components");
        var id = 0;
        for (var component : opening.form().path("components")) {
            components.add(entry(component, values, ++id * 10, errors, resolved));
        }
        errors.throwIfAny();
        resolved.into(data);
        var origin = opening.origin();
        var metadata = Json.object();
        metadata.set("triggering_interaction_metadata", triggering(opening));
        return interactions.open(
                new Interaction.Origin(
                        origin.application(),
                        Interaction.FORM,
                        user,
                        origin.channel(),
                        origin.source(),
                        metadata),
                data);
    }

    private ObjectNode triggering(Interaction opening) {
        var metadata =
                Json.object()
                        .put("id", Long.toString(opening.id()))
                        .put("type", opening.origin().kind());
        metadata.set("user", opening.user().json());
        metadata.set("authorizing_integration_owners", interactions.owners());
        return metadata.setAll(opening.origin().metadata());
    }

    private ObjectNode entry(
            JsonNode component, ObjectNode values, int id, FormErrors errors, Resolved resolved) {
        var type = Json.number(component, "type", 0);
        var entry = Json.object().put("type", type).put("id", Json.number(component, "id", id));
        switch (type) {
            case ROW ->
                    entry.putArray("components")
                            .add(
                                    field(
                                            component.path("components").path(0),
                                            values,
                                            id + 1,
                                            errors,
                                            resolved));
            case LABEL ->
                    entry.set(
                            "component",
                            field(component.path("component"), values, id + 1, errors, resolved));
            default -> {}
        }
        return entry;
    }

    private static ObjectNode field(
            JsonNode field, ObjectNode values, int id, FormErrors errors, Resolved resolved) {
        var type = Json.number(field, "type", FIELD);
        var name = Json.string(field, "custom_id");
        var entry =
                Json.object()
                        .put("type", type)
                        .put("id", Json.number(field, "id", id))
                        .put("custom_id", name);
        var isRequired = !field.has("required") || Json.truth(field, "required");
        var given = values.path(name);
        if (type == FIELD) {
            var text = given.asString(Json.string(field, "value"));
            length(field, name, text, isRequired, errors);
            return entry.put("value", text);
        }
        var chosen = entry.putArray("values");
        Json.items(given).forEach(chosen::add);
        if (isRequired && chosen.isEmpty()) {
            errors.required("values." + name);
        }
        if (type >= 5 && type <= 8) {
            chosen.forEach(it -> resolved.add(Pressing.kind(type), Json.id(it)));
        }
        return entry;
    }

    private static void length(
            JsonNode field, String name, String text, boolean isRequired, FormErrors errors) {
        var length = text.codePointCount(0, text.length());
        if (length == 0 && !isRequired) {
            return;
        }
        var least = Math.max(isRequired ? 1 : 0, Json.number(field, "min_length", 0));
        var most = Json.number(field, "max_length", 4000);
        if (length < least || length > most) {
            errors.add(
                    "values." + name,
                    "BASE_TYPE_BAD_LENGTH",
                    "Must be between " + least + " and " + most + " in length.");
        }
    }
}
