package maxis.sandbox.discord;

import java.util.stream.Stream;

/** Messages that Discord refuses. */
final class WrongMessages {
    private static final String NOBODY = "123456789012345678";

    private WrongMessages() {}

    /** A body, where it is wrong, and how. */
    record Wrong(String body, String path, String code) {}

    static Stream<Wrong> all() {
        return Stream.of(textsAndCards(), rows(), layouts()).flatMap(part -> part);
    }

    private static Stream<Wrong> textsAndCards() {
        return Stream.of(
                new Wrong(text("x".repeat(2001)), "content", "BASE_TYPE_MAX_LENGTH"),
                new Wrong(
                        "{\"embeds\":[{\"title\":\"" + "x".repeat(257) + "\"}]}",
                        "embeds.0.title",
                        "BASE_TYPE_MAX_LENGTH"),
                new Wrong(
                        "{\"embeds\":[" + "{\"title\":\"a\"},".repeat(10) + "{\"title\":\"b\"}]}",
                        "embeds",
                        "BASE_TYPE_MAX_LENGTH"),
                new Wrong(
                        "{\"embeds\":[{\"description\":\"%s\"},{\"description\":\"%s\"}]}"
                                .formatted("x".repeat(4000), "x".repeat(2001)),
                        "embeds",
                        "MAX_EMBED_SIZE_EXCEEDED"),
                new Wrong(
                        "{\"embeds\":[{\"fields\":[{\"name\":\"\",\"value\":\"v\"}]}]}",
                        "embeds.0.fields.0.name",
                        "BASE_TYPE_BAD_LENGTH"));
    }

    private static Stream<Wrong> rows() {
        return Stream.of(
                new Wrong(
                        rows(6, "{\"type\":2,\"style\":1,\"label\":\"L\",\"custom_id\":\"c%d\"}"),
                        "components",
                        "BASE_TYPE_MAX_LENGTH"),
                new Wrong(
                        rows(2, "{\"type\":2,\"style\":1,\"label\":\"L\",\"custom_id\":\"same\"}"),
                        "components.1.components.0.custom_id",
                        "COMPONENT_CUSTOM_ID_DUPLICATED"),
                new Wrong(
                        rows(1, "{\"type\":2,\"style\":1,\"label\":\"L\"}"),
                        "components.0.components.0.custom_id",
                        "BASE_TYPE_REQUIRED"),
                new Wrong(
                        rows(
                                1,
                                "{\"type\":2,\"style\":1,\"label\":\"L\",\"custom_id\":\"%s\"}"
                                        .formatted("x".repeat(101))),
                        "components.0.components.0.custom_id",
                        "BASE_TYPE_BAD_LENGTH"),
                new Wrong(
                        rows(1, "{\"type\":3,\"custom_id\":\"m\",\"options\":[]}"),
                        "components.0.components.0.options",
                        "BASE_TYPE_BAD_LENGTH"));
    }

    private static Stream<Wrong> layouts() {
        return Stream.of(
                new Wrong(
                        "{\"components\":[{\"type\":10,\"content\":\"x\"}]}",
                        "components.0.type",
                        "UNION_TYPE_CHOICES"),
                new Wrong(
                        "{\"flags\":32768,\"content\":\"x\",\"components\":[{\"type\":10,\"content\":\"x\"}]}",
                        "content",
                        "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"),
                new Wrong(
                        "{\"flags\":32768,\"components\":["
                                + "{\"type\":10,\"content\":\"%s\"},".formatted("x".repeat(2001))
                                + "{\"type\":10,\"content\":\"%s\"}]}".formatted("x".repeat(2000)),
                        "components",
                        "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED"),
                new Wrong(
                        "{\"flags\":32768,\"components\":["
                                + "{\"type\":14},".repeat(40)
                                + "{\"type\":14}]}",
                        "components",
                        "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED"),
                new Wrong(
                        "{\"content\":\"x\",\"message_reference\":{\"message_id\":\""
                                + NOBODY
                                + "\"}}",
                        "message_reference",
                        "REPLIES_UNKNOWN_MESSAGE"),
                new Wrong(
                        "{\"content\":\"x\",\"allowed_mentions\":{\"parse\":[\"users\"],\"users\":[\"1\"]}}",
                        "allowed_mentions",
                        "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE"));
    }

    private static String text(String content) {
        return "{\"content\":\"" + content + "\"}";
    }

    private static String rows(int count, String part) {
        var rows =
                Stream.iterate(0, row -> row + 1)
                        .limit(count)
                        .map(row ->
                                "{\"type\":1,\"components\":["
                                        + part.replace("%d", row + "")
                                        + "]}")
                        .toList();
        return "{\"components\":" + rows + "}";
    }
}
