package maxis.testing.discord.port;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.discord.port.Outbound;
import maxis.runtime.time.SystemTime;
import maxis.sandbox.discord.control.Person;
import maxis.sandbox.discord.limit.Limits;

import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.build.Commands;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** How close to Discord's limit roles are changed, and how long people wait meanwhile. */
@Tag("bench")
class RoleChangesBench {
    private static final int PER_SECOND = 50;
    private static final int MEMBERS = Integer.getInteger("maxis.bench.members", 500);
    private static final int ROLES = 20;

    /** Of so many commands, one is followed by a typed word: over a hundred in the whole run. */
    private static final int TYPED_OF = 9;

    private final Wire wire =
            new Wire(
                    options -> options.withLimits(Limits.none()),
                    PER_SECOND,
                    Optional.of(SystemTime.clock()));
    private final Outbound outbound = wire.port(Outbound.class);

    /** Answers a command and a typed word. */
    private final class Answering extends ListenerAdapter {
        @Override
        public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
            outbound.fast(event.reply("voilà"));
        }

        @Override
        public void onMessageReceived(MessageReceivedEvent event) {
            if (!event.getAuthor().isBot()) {
                outbound.fast(event.getChannel().sendMessage(event.getMessageId()));
            }
        }
    }

    @Test
    void tenThousandRoleChanges() {
        try (wire) {
            var changes = new RoleChanges(wire, MEMBERS, ROLES);
            outbound.fast(wire.jda().updateCommands().addCommands(Commands.slash("help", "Aide")));
            wire.jda().addEventListener(new Answering());
            wire.discord().limiter().use(Limits.global(PER_SECOND));
            // The first of each loads the classes of both programs.
            command(wire.discord().as("Jean"));
            word(wire.discord().as("Jean"));
            var waits = new ArrayList<Double>();
            var typed = new ArrayList<Double>();
            var isOver = new AtomicBoolean();
            var people =
                    Thread.ofVirtual()
                            .start(() -> ask(wire.discord().as("Jean"), waits, typed, isOver));

            long begin = System.nanoTime();
            changes.make();
            double seconds = (System.nanoTime() - begin) / 1e9;
            isOver.set(true);
            join(people);

            report(changes, seconds, waits, typed);
        }
    }

    private void ask(Person jean, List<Double> waits, List<Double> typed, AtomicBoolean isOver) {
        while (!isOver.get()) {
            waits.add(millis(() -> command(jean)));
            if (waits.size() % TYPED_OF == 0) {
                typed.add(millis(() -> word(jean)));
            }
            // Five commands a second.
            wire.discord().world().await(java.time.Duration.ofMillis(200), isOver::get);
        }
    }

    private static void command(Person jean) {
        jean.runs("general", "/help", Map.of()).await(Wire.PATIENCE);
    }

    private static void word(Person jean) {
        var said = Long.toString(jean.says("general", "!help").id());
        assertThat(jean.awaits("general", Wire.PATIENCE, seen -> seen.content().equals(said)))
                .isPresent();
    }

    private static double millis(Runnable act) {
        long begin = System.nanoTime();
        act.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    private void report(
            RoleChanges changes, double seconds, List<Double> waits, List<Double> typed) {
        double share = changes.made() / seconds / PER_SECOND;
        var refused = wire.discord().limiter().invalid().byStatus();
        System.out.printf(
                Locale.ROOT,
                "%d role changes in %.1f s: %.3f of the limit, refused %s%n"
                        + "%d slash answers meanwhile: p50 %.1f ms, p99 %.1f ms%n"
                        + "%d typed answers meanwhile: p50 %.1f ms, p99 %.1f ms%n",
                changes.made(),
                seconds,
                share,
                refused,
                waits.size(),
                at(waits, 0.5),
                at(waits, 0.99),
                typed.size(),
                at(typed, 0.5),
                at(typed, 0.99));
        assertThat(changes.made()).isEqualTo(changes.wanted());
        assertThat(refused).doesNotContainKey(429);
        assertThat(share).isGreaterThanOrEqualTo(0.98);
        assertThat(at(waits, 0.99)).isLessThanOrEqualTo(100);
        assertThat(at(typed, 0.99)).isLessThanOrEqualTo(100);
    }

    private static double at(List<Double> values, double share) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(share * sorted.size()) - 1));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
