package maxis.runtime.discord.gateway;

import jakarta.inject.Inject;

import maxis.runtime.discord.answer.Desk;
import maxis.runtime.discord.answer.Interactions;
import maxis.runtime.discord.answer.Talk;
import maxis.runtime.lease.Lease;
import maxis.spi.discord.Happening;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What becomes of that which a bot is told: interactions are answered at once, whatever else one
 * person does is seen in its order. Called by the thread on which the library reads, so everything
 * that takes time goes on elsewhere.
 */
final class Ears {
    private static final Logger LOG = LoggerFactory.getLogger(Ears.class);

    private static final int MOST_WAITING = 200_000;
    private static final int MOST_OF_ONE_PERSON = 200;

    private final Interactions interactions;
    private final Talk talk;
    private final Watchers watchers;
    private final Lease lease;
    private final InOrder order = new InOrder(MOST_WAITING, MOST_OF_ONE_PERSON);
    private final Busy busy;
    private final AtomicBoolean hasMissed = new AtomicBoolean();

    @Inject
    Ears(Interactions interactions, Talk talk, Watchers watchers, Lease lease, Busy busy) {
        this.interactions = interactions;
        this.talk = talk;
        this.watchers = watchers;
        this.lease = lease;
        this.busy = busy;
    }

    /** Hears again after it was closed. */
    void open() {
        busy.open();
    }

    /** Hears nothing more and waits for what is under way. */
    void close(Duration patience) throws InterruptedException {
        busy.close(patience);
    }

    /** Does something for which an end waits as it does for answers. */
    void meanwhile(String name, Runnable task) {
        busy.begin(name, task);
    }

    /** Whether something went unheard while this process did not know whether it may hear. */
    boolean hasMissed() {
        return hasMissed.getAndSet(false);
    }

    /** The bot is there, and nobody saw what happened before. */
    void arrived(BotPlan plan) {
        if (plan.isWatching()) {
            busy.begin("returned", () -> watchers.tell(new Happening.Returned()));
        }
    }

    void hear(BotPlan plan, Guild guild, GenericEvent event) {
        if (!lease.isHeld()) {
            hasMissed.set(true);
            return;
        }
        switch (event) {
            case GenericInteractionCreateEvent interaction -> {
                var desk = new Desk(plan.answersFor(), guild);
                busy.begin("interaction", () -> interactions.hear(desk, interaction));
            }
            case MessageReceivedEvent said when isSaidHere(guild, said) ->
                    hear(plan, guild, said.getMessage());
            default -> {
                if (plan.isWatching()) {
                    Sightings.of(guild, event).ifPresent(this::see);
                }
            }
        }
    }

    private void hear(BotPlan plan, Guild guild, Message message) {
        var desk = new Desk(plan.answersFor(), guild);
        inOrder(
                message.getAuthor().getIdLong(),
                () -> {
                    boolean isTalk = !talk.isAnswered(desk, message);
                    // What is said on the server two bots hear; one of them tells it.
                    if (isTalk && (plan.isWatching() || !message.isFromGuild())) {
                        watchers.tell(Sightings.wrote(message));
                    }
                });
    }

    private void see(Happening happening) {
        happening.by().ifPresent(member -> inOrder(member.value(), () -> watchers.tell(happening)));
    }

    private void inOrder(long person, Runnable task) {
        if (!busy.begins()) {
            return;
        }
        boolean isTaken =
                order.isTaken(
                        person,
                        () -> {
                            try {
                                task.run();
                            } finally {
                                busy.ends();
                            }
                        });
        if (!isTaken) {
            busy.ends();
            LOG.warn("Somebody does more than can be seen; the rest is left out");
        }
    }

    private static boolean isSaidHere(Guild guild, MessageReceivedEvent said) {
        boolean isHere = !said.isFromGuild() || said.getGuild().getIdLong() == guild.getIdLong();
        return isHere
                && !said.getAuthor().isBot()
                && !said.isWebhookMessage()
                && !said.getMessage().getType().isSystem();
    }
}
