package maxis.sandbox.discord.message;

import maxis.sandbox.discord.form.FormErrors;
import maxis.sandbox.discord.form.Json;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.Set;

/** What each button, menu, field and picture must have. */
final class PartCheck {
    private static final int LINK = 5;
    private static final int PREMIUM = 6;

    private final FormErrors errors;
    private final Set<String> customIds = new HashSet<>();

    PartCheck(FormErrors errors) {
        this.errors = errors;
    }

    void check(String path, JsonNode component, int type) {
        switch (type) {
            case 2 -> button(path, component);
            case 3 -> {
                menu(path, component);
                options(path + ".options", component.path("options"), 25);
            }
            case 4 -> field(path, component);
            case 5, 6, 7, 8 -> menu(path, component);
            case 11 -> media(path + ".media", component.path("media"));
            case 13 -> media(path + ".file", component.path("file"));
            case 19, 23 -> customId(path, component);
            case 21, 22 -> {
                customId(path, component);
                options(path + ".options", component.path("options"), 10);
            }
            default -> {}
        }
    }

    private void button(String path, JsonNode button) {
        var style = Json.number(button, "style", 0);
        if (style < 1 || style > PREMIUM) {
            errors.choice(path + ".style", "(1, 2, 3, 4, 5, 6)");
            return;
        }
        errors.atMost(path, button, "label", 80);
        if (style == PREMIUM) {
            if (!Json.has(button, "sku_id")) {
                errors.required(path + ".sku_id");
            }
            return;
        }
        if (Json.string(button, "label").isEmpty() && !Json.has(button, "emoji")) {
            errors.add(path, "BUTTON_COMPONENT_INVALID", "A button must have a label or an emoji");
        }
        if (style == LINK) {
            link(path, button);
        } else {
            customId(path, button);
        }
    }

    private void link(String path, JsonNode button) {
        errors.between(path, button, "url", 1, 512);
        var url = Json.string(button, "url");
        if (!url.isEmpty() && !url.matches("(https?|discord)://.+")) {
            errors.add(
                    path + ".url",
                    "URL_TYPE_INVALID_SCHEME",
                    "Scheme is not supported. Scheme must be one of ('http', 'https', 'discord').");
        }
        if (Json.has(button, "custom_id")) {
            errors.add(
                    path,
                    "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
                    "A custom id and url cannot both be specified");
        }
    }

    private void menu(String path, JsonNode menu) {
        customId(path, menu);
        errors.atMost(path, menu, "placeholder", 150);
        errors.range(path, menu, "min_values", 0, 25);
        errors.range(path, menu, "max_values", 1, 25);
        if (Json.number(menu, "min_values", 1) > Json.number(menu, "max_values", 25)) {
            errors.add(
                    path + ".min_values",
                    "SELECT_COMPONENT_INVALID_VALUES",
                    "min_values must not exceed max_values");
        }
    }

    private void options(String path, JsonNode options, int most) {
        errors.size(path, options, 1, most);
        var values = new HashSet<String>();
        for (int at = 0; at < options.size(); at++) {
            var option = options.path(at);
            errors.between(path + "." + at, option, "label", 1, 100);
            errors.between(path + "." + at, option, "value", 1, 100);
            errors.atMost(path + "." + at, option, "description", 100);
            if (!values.add(Json.string(option, "value"))) {
                errors.add(
                        path + "." + at + ".value",
                        "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
                        "The specified option value is already used");
            }
        }
    }

    private void field(String path, JsonNode field) {
        customId(path, field);
        if (Json.has(field, "label")) {
            errors.between(path, field, "label", 1, 45);
        }
        errors.atMost(path, field, "placeholder", 100);
        errors.range(path, field, "min_length", 0, 4000);
        errors.range(path, field, "max_length", 1, 4000);
        errors.atMost(path, field, "value", Json.number(field, "max_length", 4000));
        var style = Json.number(field, "style", 0);
        if (style != 1 && style != 2) {
            errors.choice(path + ".style", "(1, 2)");
        }
    }

    void gallery(String path, JsonNode items) {
        for (int at = 0; at < items.size(); at++) {
            media(path + ".items." + at + ".media", items.path(at).path("media"));
            errors.atMost(path + ".items." + at, items.path(at), "description", 1024);
        }
    }

    private void media(String path, JsonNode media) {
        if (!Json.string(media, "url").matches("(https?|attachment)://.+")) {
            errors.add(path + ".url", "URL_TYPE_INVALID_URL", "Not a well formed URL.");
        }
    }

    private void customId(String path, JsonNode component) {
        errors.between(path, component, "custom_id", 1, 100);
        var id = Json.string(component, "custom_id");
        if (!id.isEmpty() && !customIds.add(id)) {
            errors.add(
                    path + ".custom_id",
                    "COMPONENT_CUSTOM_ID_DUPLICATED",
                    "Component custom id cannot be duplicated");
        }
    }
}
