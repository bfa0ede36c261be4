package maxis.sandbox.discord.contract;

import java.util.Map;

/** Where the description is wrong or silent about what the service does, each with its reason. */
final class Exceptions {
    /** Operations that the document does not have. */
    static final Map<String, String> OPERATIONS =
            Map.of(
                    "POST /oauth2/token", "RFC 6749, a standard of its own",
                    "POST /oauth2/token/revoke", "RFC 7009, a standard of its own",
                    "GET /guilds/{guild_id}/roles/member-counts", "documented without a body");

    /**
     * Parts of the document, by pointer, with what they should say.
     *
     * <p>Inner errors: the document gives them the number of the outer one; the service and the
     * reference documentation name them by words such as BASE_TYPE_REQUIRED.
     */
    static final Map<String, String> SCHEMAS =
            Map.of(
                    "/components/schemas/InnerErrors/properties/_errors",
                    """
                    {"type":"array","items":{"type":"object","required":["code","message"],
                     "properties":{"code":{"type":"string"},"message":{"type":"string"}}}}\
                    """);

    private Exceptions() {}
}
