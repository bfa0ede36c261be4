package maxis.sandbox.discord.message;

import maxis.sandbox.discord.form.FormErrors;
import maxis.sandbox.discord.form.Json;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.Set;

/** Which components may stand where, how many, and what each must have. */
public final class ComponentCheck {
    private static final int MOST_ROWS = 5;
    private static final int MOST_IN_ALL = 40;
    private static final int MOST_TEXT = 4000;
    private static final Set<Integer> IN_CONTAINER = Set.of(1, 9, 10, 12, 13, 14);
    private static final Set<Integer> ON_TOP_V2 = Set.of(1, 9, 10, 12, 13, 14, 17);
    private static final Set<Integer> IN_FORM = Set.of(1, 10, 18);
    private static final Set<Integer> IN_LABEL = Set.of(3, 4, 5, 6, 7, 8, 19, 21, 22, 23);

    private final FormErrors errors;
    private final PartCheck parts;
    private final Set<Integer> ids = new HashSet<>();
    private int count;
    private int text;

    private ComponentCheck(FormErrors errors) {
        this.errors = errors;
        parts = new PartCheck(errors);
    }

    static void message(JsonNode components, boolean v2, FormErrors errors) {
        var check = new ComponentCheck(errors);
        if (!v2 && components.size() > MOST_ROWS) {
            errors.add("components", "BASE_TYPE_MAX_LENGTH", "Must be 5 or fewer in length.");
        }
        check.children("components", components, v2 ? ON_TOP_V2 : Set.of(1));
        check.totals();
    }

    /** The components of a form that opens over the page. */
    public static void form(JsonNode components, FormErrors errors) {
        errors.size("components", components, 1, MOST_ROWS);
        new ComponentCheck(errors).children("components", components, IN_FORM);
    }

    private void totals() {
        if (count > MOST_IN_ALL) {
            errors.add(
                    "components",
                    "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
                    "The total number of components exceeds the maximum of " + MOST_IN_ALL);
        }
        if (text > MOST_TEXT) {
            errors.add(
                    "components",
                    "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
                    "The total size of displayable text exceeds the maximum of " + MOST_TEXT);
        }
    }

    private void children(String path, JsonNode list, Set<Integer> allowed) {
        for (int at = 0; at < list.size(); at++) {
            one(path + "." + at, list.path(at), allowed);
        }
    }

    private void one(String path, JsonNode component, Set<Integer> allowed) {
        count++;
        var type = Json.number(component, "type", 0);
        if (!allowed.contains(type)) {
            errors.add(
                    path + ".type",
                    "UNION_TYPE_CHOICES",
                    "Value of field \"type\" must be one of "
                            + allowed.stream().sorted().toList()
                            + ".");
            return;
        }
        var id = Json.number(component, "id", 0);
        if (id != 0 && !ids.add(id)) {
            errors.add(path + ".id", "COMPONENT_DUPLICATE_ID", "Component id cannot be duplicated");
        }
        switch (type) {
            case 1 -> row(path, component);
            case 9 -> section(path, component);
            case 10 -> {
                errors.between(path, component, "content", 1, MOST_TEXT);
                text += Json.string(component, "content").length();
            }
            case 12 -> {
                errors.size(path + ".items", component.path("items"), 1, 10);
                parts.gallery(path, component.path("items"));
            }
            case 17 -> container(path, component);
            case 18 -> label(path, component);
            default -> parts.check(path, component, type);
        }
    }

    private void row(String path, JsonNode row) {
        var children = row.path("components");
        errors.size(path + ".components", children, 1, 5);
        var buttons = Json.items(children).filter(it -> Json.number(it, "type", 0) == 2).count();
        if (buttons > 0) {
            children(path + ".components", children, Set.of(2));
        } else {
            // A menu or a field fills its row.
            errors.size(path + ".components", children, 1, 1);
            children(path + ".components", children, Set.of(3, 4, 5, 6, 7, 8));
        }
    }

    private void section(String path, JsonNode section) {
        errors.size(path + ".components", section.path("components"), 1, 3);
        children(path + ".components", section.path("components"), Set.of(10));
        if (section.path("accessory").isObject()) {
            one(path + ".accessory", section.path("accessory"), Set.of(2, 11));
        } else {
            errors.required(path + ".accessory");
        }
    }

    private void container(String path, JsonNode container) {
        errors.range(path, container, "accent_color", 0, 0xFFFFFF);
        if (container.path("components").isEmpty()) {
            errors.size(path + ".components", container.path("components"), 1, MOST_IN_ALL);
        }
        children(path + ".components", container.path("components"), IN_CONTAINER);
    }

    private void label(String path, JsonNode label) {
        errors.between(path, label, "label", 1, 45);
        errors.atMost(path, label, "description", 100);
        one(path + ".component", label.path("component"), IN_LABEL);
    }
}
