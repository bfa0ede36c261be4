package maxis.runtime.discord.slash;

import jakarta.inject.Inject;

import maxis.runtime.command.SlashWriter;
import maxis.runtime.discord.port.Outbound;
import maxis.runtime.discord.port.Unheard;
import maxis.runtime.member.ServerSettings;
import maxis.spi.ProcessRole;
import maxis.spi.setting.Settings;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.requests.ErrorResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.RejectedExecutionException;

/**
 * Keeps the slash commands that Discord lists as they are declared. What is listed is asked for at
 * every connection, and written in one piece where anything differs: so the second start writes
 * nothing, a changed description is one request, and what Discord lost comes back.
 */
public final class SlashCommands {
    private static final Logger LOG = LoggerFactory.getLogger(SlashCommands.class);

    private final SlashWriter writer;
    private final Settings<ServerSettings> settings;
    private final Outbound outbound;

    @Inject
    SlashCommands(SlashWriter writer, Settings<ServerSettings> settings, Outbound outbound) {
        this.writer = writer;
        this.settings = settings;
        this.outbound = outbound;
    }

    /** What came of it. */
    public enum Outcome {
        AS_THEY_WERE,
        WRITTEN,
        /** The bot was invited without the right to have commands. */
        NOT_ALLOWED,
        /** Discord did not answer; the next connection tries again. */
        FAILED
    }

    /** Compares and writes; blocks for as long as that takes. */
    public Outcome keep(Guild guild, Set<ProcessRole> bots) {
        try {
            var wanted =
                    writer.write(bots, settings.current().language()).commands().stream()
                            .map(SlashDrawing::command)
                            .toList();
            if (essences(listed(guild)).equals(essences(wanted))) {
                return Outcome.AS_THEY_WERE;
            }
            outbound.queued(guild.updateCommands().addCommands(wanted));
            LOG.info("{} slash commands are written anew", wanted.size());
            return Outcome.WRITTEN;
        } catch (ErrorResponseException refused) {
            return refused(refused);
        } catch (Unheard | RejectedExecutionException away) {
            LOG.warn("The slash commands could not be looked at: {}", away.getMessage());
            return Outcome.FAILED;
        }
    }

    private List<SlashCommandData> listed(Guild guild) {
        return outbound.queued(guild.retrieveCommands(true)).stream()
                .filter(command -> command.getType() == Command.Type.SLASH)
                .map(SlashCommandData::fromCommand)
                .toList();
    }

    private static Map<String, Map<String, Object>> essences(List<SlashCommandData> commands) {
        var essences = new TreeMap<String, Map<String, Object>>();
        commands.forEach(command -> essences.put(command.getName(), Essence.of(command)));
        return essences;
    }

    private static Outcome refused(ErrorResponseException refused) {
        if (refused.getErrorResponse() == ErrorResponse.MISSING_ACCESS) {
            LOG.error(
                    "The bot may have no slash commands on its server. Invite it again with the"
                            + " scope applications.commands.");
            return Outcome.NOT_ALLOWED;
        }
        LOG.warn("The slash commands could not be written: {}", refused.getMessage());
        return Outcome.FAILED;
    }
}
