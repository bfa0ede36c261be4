package maxis.runtime.discord.gateway;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.EventListener;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * One bot over its whole life: connects, comes back after every interruption, gives up where only
 * another configuration helps. Short interruptions are the library's to mend; whatever ends a
 * connection for good ends up here, as one line in the log and a {@link Condition}.
 */
final class Bot implements EventListener {
    private static final Logger LOG = LoggerFactory.getLogger(Bot.class);

    /** How often is looked whether somebody acted at Discord. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(5);

    private final BotPlan plan;
    private final Login login;
    private final Ears ears;
    private final Optional<Long> configuredHome;
    private final Runnable arrived;
    private final RandomGenerator chance;
    private final Pauses pauses;
    private final CloseCodes codes;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final BlockingQueue<Ending> endings = new LinkedBlockingQueue<>();
    private volatile @Nullable JDA attempt;
    private volatile @Nullable JDA current;
    private volatile long home;
    private volatile Condition condition = new Condition.Resting();
    private volatile @Nullable Thread life;

    /**
     * @param configuredHome the server that the operator named
     * @param arrived is told each time that the bot is on its server again
     */
    Bot(
            BotPlan plan,
            Login login,
            Ears ears,
            Optional<Long> configuredHome,
            Runnable arrived,
            RandomGenerator chance) {
        this.plan = plan;
        this.login = login;
        this.ears = ears;
        this.configuredHome = configuredHome;
        this.arrived = arrived;
        this.chance = chance;
        this.pauses = new Pauses(chance);
        this.codes = new CloseCodes(plan);
    }

    BotPlan plan() {
        return plan;
    }

    Condition condition() {
        return condition;
    }

    /** The library's side of it, once it is connected. */
    Optional<JDA> jda() {
        return Optional.ofNullable(current);
    }

    /** The community's server, while the bot is on it. */
    Optional<Guild> guild() {
        var jda = current;
        return jda == null ? Optional.empty() : Optional.ofNullable(jda.getGuildById(home));
    }

    void start() {
        life = Thread.ofVirtual().name(plan.key()).start(this::live);
    }

    /** Ends it; what is still being sent is given up. */
    void stop() {
        stopped.countDown();
        var thread = life;
        if (thread != null) {
            thread.interrupt();
        }
        end();
        condition = new Condition.Resting();
    }

    private void live() {
        try {
            while (!isStopped()) {
                settle(session());
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    /** From the first attempt to the end of one connection. */
    private Ending session() throws InterruptedException {
        condition = new Condition.Connecting();
        endings.clear();
        try {
            attempt =
                    login.connect(
                            plan,
                            new Sessions(login.gatewayAddress(), chance, stopped, this::failed),
                            this);
            return endings.take();
        } catch (InvalidTokenException wrong) {
            return codes.wrongToken();
        } catch (ErrorResponseException away) {
            return new Ending.Passing("Discord answers " + away.getMessage());
        } catch (RuntimeException away) {
            return new Ending.Passing("Discord cannot be reached: " + away.getMessage());
        } finally {
            end();
        }
    }

    private void end() {
        var jda = attempt;
        current = null;
        if (jda != null) {
            jda.shutdownNow();
        }
    }

    private void failed(String why) {
        endings.add(new Ending.Passing(why));
    }

    private void settle(Ending ending) throws InterruptedException {
        if (isStopped()) {
            return;
        }
        switch (ending) {
            case Ending.Passing(var why) -> {
                var pause = pauses.next();
                condition = new Condition.Away(why);
                LOG.warn("{}: {}; the next attempt is in {} ms", plan.key(), why, pause.toMillis());
                rest(pause);
            }
            case Ending.Refused(var problem, var remedy) -> {
                stuck(problem, remedy);
                rest(BETWEEN_LOOKS);
            }
            case Ending.Final(var problem, var remedy) -> {
                stuck(problem, remedy);
                stopped.await();
            }
        }
    }

    private void rest(Duration pause) throws InterruptedException {
        stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void stuck(String problem, String remedy) {
        var stuck = new Condition.Stuck(problem, remedy);
        if (!stuck.equals(condition)) {
            LOG.error("{} {}", problem, remedy);
        }
        condition = stuck;
    }

    @Override
    public void onEvent(GenericEvent event) {
        switch (event) {
            case ReadyEvent _, SessionRecreateEvent _ -> arrive(event.getJDA(), true);
            case SessionResumeEvent _ -> arrive(event.getJDA(), false);
            case GuildJoinEvent _ -> arrive(event.getJDA(), true);
            case GuildLeaveEvent _ -> arrive(event.getJDA(), false);
            case SessionDisconnectEvent cut -> interrupted(cut);
            case ShutdownEvent end -> endings.add(codes.ending(end.getCode()));
            default -> hear(event);
        }
    }

    private void hear(GenericEvent event) {
        var guild = event.getJDA().getGuildById(home);
        if (guild != null) {
            ears.hear(plan, guild, event);
        }
    }

    private void arrive(JDA jda, boolean isAnew) {
        pauses.reset();
        current = jda;
        var servers =
                jda.getGuilds().stream()
                        .collect(Collectors.toMap(Guild::getIdLong, Guild::getName));
        switch (Home.among(configuredHome, servers, jda.getInviteUrl())) {
            case Home.Found(var id, var name) -> {
                home = id;
                condition = new Condition.Online(name);
                if (isAnew) {
                    LOG.info("{}: connected", plan.key());
                    Thread.ofVirtual().name("arrived").start(arrived);
                    ears.arrived(plan);
                }
            }
            case Home.Missing(var problem, var remedy) -> {
                home = 0;
                stuck(problem, remedy);
            }
        }
    }

    /** The library comes back by itself, unless the number says that it must not. */
    private void interrupted(SessionDisconnectEvent cut) {
        var frame = cut.getServiceCloseFrame();
        int code = frame == null ? 0 : frame.getCloseCode();
        var ending = codes.ending(code);
        if (ending instanceof Ending.Passing(var why)) {
            condition = new Condition.Away(why);
            LOG.info("{}: {}; it is taken up again", plan.key(), why);
        } else {
            endings.add(ending);
        }
    }
}
