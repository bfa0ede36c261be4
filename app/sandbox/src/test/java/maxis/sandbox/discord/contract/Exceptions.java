package maxis.sandbox.discord.contract;

import java.util.List;
import java.util.Map;

/** Where the description is wrong or silent about what the service does, each with its reason. */
final class Exceptions {
    /** Operations that the document does not have. */
    static final Map<String, String> OPERATIONS =
            Map.of(
                    "POST /oauth2/token", "RFC 6749, a standard of its own",
                    "POST /oauth2/token/revoke", "RFC 7009, a standard of its own",
                    "GET /guilds/{guild_id}/roles/member-counts", "documented without a body");

    /** The document has integers; JDA writes ["0","1"], which the service takes as well. */
    private static final String NUMBERS_OR_TEXTS =
            """
            {"type":["array","null"],"items":{"enum":[0,1,2,"0","1","2"]}}\
            """;

    /**
     * The document gives inner errors the number of the outer one; the service and the reference
     * documentation name them by words such as BASE_TYPE_REQUIRED.
     */
    private static final String ERRORS_WITH_WORDS =
            """
            {"type":"array","items":{"type":"object","required":["code","message"],
             "properties":{"code":{"type":"string"},"message":{"type":"string"}}}}\
            """;

    /** Parts of the document, by pointer, with what they should say. */
    static final Map<String, String> SCHEMAS =
            Map.of(
                    "/components/schemas/InnerErrors/properties/_errors",
                    ERRORS_WITH_WORDS,
                    command("Create", "contexts"),
                    NUMBERS_OR_TEXTS,
                    command("Create", "integration_types"),
                    NUMBERS_OR_TEXTS,
                    command("Update", "contexts"),
                    NUMBERS_OR_TEXTS,
                    command("Update", "integration_types"),
                    NUMBERS_OR_TEXTS);

    /**
     * In requests only: JDA writes some ids as numbers ({@code recipient_id}, the number of an
     * uploaded file), and the service takes them. In answers an id is always a text.
     */
    static final Map<String, String> REQUEST_SCHEMAS =
            Map.of(
                    "/components/schemas/SnowflakeType",
                    """
                    {"anyOf":[{"type":"string","pattern":"^(0|[1-9][0-9]*)$"},{"type":"integer","minimum":0}]}\
                    """);

    /** Fields that libraries send and the service takes, by the schema that leaves them out. */
    static final Map<String, List<String>> FIELDS =
            Map.of(
                    // Age restriction of a command: in the reference documentation, sent by JDA.
                    "ApplicationCommandCreateRequest", List.of("nsfw"),
                    "ApplicationCommandUpdateRequest", List.of("nsfw"),
                    // JDA describes the file that it uploads.
                    "MessageAttachmentRequest", List.of("content_type"),
                    // discord.js builds the answer to an interaction as it builds a message.
                    "IncomingWebhookInteractionRequest", List.of("enforce_nonce", "nonce"),
                    "IncomingWebhookUpdateRequestPartial", List.of("enforce_nonce", "nonce", "tts"),
                    "IncomingWebhookRequestPartial", List.of("enforce_nonce", "nonce"));

    private static String command(String kind, String field) {
        return "/components/schemas/ApplicationCommand" + kind + "Request/properties/" + field;
    }

    private Exceptions() {}
}
