package maxis.deploy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Two bots that do the same in turns, so that whatever else the machine does meanwhile falls on
 * both. A ratio is taken within each round.
 */
final class Match {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Contestant one;
    private final Contestant other;
    private final int rounds;

    Match(Contestant one, Contestant other, int rounds) {
        this.one = one;
        this.other = other;
        this.rounds = rounds;
    }

    /** A bot's turn: what came of it, and what it cost the bot's process. */
    private record Turn<T>(T outcome, Duration worked) {}

    private interface Act<T> {
        T on(Town town);
    }

    private static <T> Turn<T> turn(Contestant bot, Act<T> act) {
        var before = bot.worked();
        var outcome = act.on(bot.town());
        return new Turn<>(outcome, bot.worked().minus(before));
    }

    private record Round<T>(Turn<T> one, Turn<T> other) {}

    /** Has both answer that often, one after the other. */
    void warmUp(int answers) {
        for (int given = 0; given < answers; ) {
            given += one.town().ask(Town.ASKERS, SECOND).waits().size();
        }
        for (int given = 0; given < answers; ) {
            given += other.town().ask(Town.ASKERS, SECOND).waits().size();
        }
    }

    private <T> List<Round<T>> rounds(Act<T> act) {
        var done = new ArrayList<Round<T>>();
        for (int round = 0; round < rounds; round++) {
            done.add(new Round<>(turn(one, act), turn(other, act)));
        }
        return done;
    }

    /** So many people ask at once. */
    String asking(int people, Duration time) {
        var done = rounds(town -> town.ask(people, time));
        return line(people + " at once: answers per second", done, it -> it.outcome().perSecond())
                + line("  p50 in ms", done, it -> it.outcome().millis(0.5))
                + line("  p99 in ms", done, it -> it.outcome().millis(0.99))
                + line("  processor time in µs each", done, Match::microsOfAnAnswer);
    }

    private static double microsOfAnAnswer(Turn<Answers> turn) {
        return turn.worked().toNanos() / 1e3 / turn.outcome().waits().size();
    }

    /** People talk, so many messages in each round. */
    String talking(int messages) {
        var done = rounds(town -> town.talk(messages));
        return line(
                        "talk: messages per second",
                        done,
                        it -> messages / (it.outcome().toNanos() / 1e9))
                + line(
                        "  processor time in µs each",
                        done,
                        it -> it.worked().toNanos() / 1e3 / messages);
    }

    String memory() {
        return String.format(
                Locale.ROOT,
                "in memory at the end: %s %d MB, %s %d MB",
                one.name(),
                one.megabytes(),
                other.name(),
                other.megabytes());
    }

    private <T> String line(String what, List<Round<T>> done, ToDoubleFunction<Turn<T>> figure) {
        double[] ratios =
                sorted(
                        done,
                        round ->
                                figure.applyAsDouble(round.one())
                                        / figure.applyAsDouble(round.other()));
        return String.format(
                Locale.ROOT,
                "%-32s %s %9.2f, %s %9.2f, ratio %.2f (%.2f to %.2f)%n",
                what,
                one.name(),
                middle(sorted(done, round -> figure.applyAsDouble(round.one()))),
                other.name(),
                middle(sorted(done, round -> figure.applyAsDouble(round.other()))),
                middle(ratios),
                ratios[0],
                ratios[ratios.length - 1]);
    }

    private static <T> double[] sorted(List<Round<T>> done, ToDoubleFunction<Round<T>> figure) {
        return done.stream().mapToDouble(figure).sorted().toArray();
    }

    private static double middle(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
