package maxis.cog.community.members;

import jakarta.inject.Inject;

import maxis.spi.discord.Guild;
import maxis.spi.discord.Rank;
import maxis.spi.discord.Roles;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.JobHandler;
import maxis.spi.setting.Settings;
import maxis.spi.value.RoleId;

/**
 * Gives back roles that nobody can misuse: below the bot's own, without power over others, and not
 * named as sensitive. It is judged when they are given, by what the server is then.
 */
final class ReturnRolesJob implements JobHandler<ReturnRoles> {
    private static final String REASON = "Held when they left";

    private final Guild guild;
    private final Roles roles;
    private final Settings<ReturnSettings> settings;

    @Inject
    ReturnRolesJob(Guild guild, Roles roles, Settings<ReturnSettings> settings) {
        this.guild = guild;
        this.roles = roles;
        this.settings = settings;
    }

    @Override
    public Completion run(ReturnRoles job, Attempt attempt) {
        var rules = settings.current();
        if (rules.returnRoles()) {
            guild.ranks().stream()
                    .filter(rank -> job.roles().contains(rank.id()))
                    .filter(rank -> isHarmless(rank, rules))
                    .map(Rank::id)
                    .forEach(role -> give(job, role));
        }
        return Completion.done();
    }

    /** Whoever has gone again, or a role that went, is no reason to try again. */
    private void give(ReturnRoles job, RoleId role) {
        roles.give(job.member(), role, REASON);
    }

    private static boolean isHarmless(Rank rank, ReturnSettings rules) {
        return rank.isGivable()
                && !rank.isPowerful()
                && !rules.sensitiveRoles().contains(rank.id());
    }
}
