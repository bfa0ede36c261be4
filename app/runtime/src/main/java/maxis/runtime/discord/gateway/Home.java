package maxis.runtime.discord.gateway;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which of the servers that a bot is on is the community's. */
sealed interface Home {
    record Found(long id, String name) implements Home {}

    record Missing(String problem, String remedy) implements Home {}

    /**
     * The community's, or what somebody has to do.
     *
     * @param configured the id that the operator gave
     * @param servers names by id
     * @param invitation the page on which somebody brings the bot to a server
     */
    static Home among(Optional<Long> configured, Map<Long, String> servers, String invitation) {
        if (configured.isPresent()) {
            long id = configured.get();
            var name = servers.get(id);
            return name != null
                    ? new Found(id, name)
                    : new Missing(
                            "The bot is not on the server " + id + ".",
                            "Invite it with "
                                    + invitation
                                    + ", or correct discord.guild-id"
                                    + (servers.isEmpty() ? "." : "; it is on " + list(servers)));
        }
        return switch (servers.size()) {
            case 1 -> {
                var only = servers.entrySet().iterator().next();
                yield new Found(only.getKey(), only.getValue());
            }
            case 0 -> new Missing("The bot is on no server.", "Invite it with " + invitation + ".");
            default ->
                    new Missing(
                            "The bot is on several servers and none is named as the community's.",
                            "Set discord.guild-id (GUILD_ID) to one of " + list(servers));
        };
    }

    private static String list(Map<Long, String> servers) {
        return servers.entrySet().stream()
                .map(server -> server.getKey() + " (" + server.getValue() + ")")
                .sorted()
                .collect(Collectors.joining(", ", "", "."));
    }
}
