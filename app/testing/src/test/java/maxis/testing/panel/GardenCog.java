package maxis.testing.panel;

import jakarta.inject.Inject;

import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.ProcessRole;
import maxis.spi.StoredAs;
import maxis.spi.command.Command;
import maxis.spi.command.CommandCall;
import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureDeclaration;
import maxis.spi.component.GestureHandler;
import maxis.spi.configuration.Range;
import maxis.spi.control.ActionDeclaration;
import maxis.spi.control.Outcome;
import maxis.spi.control.Preview;
import maxis.spi.control.Risk;
import maxis.spi.control.UndoableAction;
import maxis.spi.health.Health;
import maxis.spi.health.HealthCheck;
import maxis.spi.health.HealthDeclaration;
import maxis.spi.job.Attempt;
import maxis.spi.job.Completion;
import maxis.spi.job.Job;
import maxis.spi.job.JobDeclaration;
import maxis.spi.job.JobHandler;
import maxis.spi.reply.Gesture;
import maxis.spi.reply.Reply;
import maxis.spi.statistic.StatisticDeclaration;
import maxis.spi.statistic.StatisticDeclaration.Unit;
import maxis.spi.statistic.StatisticSource;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.web.Access;
import maxis.spi.web.Answer;
import maxis.spi.web.Page;
import maxis.spi.web.Page.Section;
import maxis.spi.web.Request;
import maxis.spi.web.Route;
import maxis.spi.web.Route.Method;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A cog with something of everything that can be switched off. */
final class GardenCog implements Cog {
    @Override
    public CogId id() {
        return new CogId("garden");
    }

    @Override
    public Set<ProcessRole> roles() {
        return Set.of(ProcessRole.MAXIS);
    }

    @Override
    public void bind(CogBinder cog) {
        cog.contribute(
                Command.of("water", Watering.class, Watering::water),
                GestureDeclaration.of(Pick.class, PickButton.class),
                new ActionDeclaration<>(
                        "garden.mow", Area.class, Mow.class, Level.ADMIN, Risk.NORMAL),
                new ActionDeclaration<>(
                        "garden.burn", Area.class, Mow.class, Level.ADMIN, Risk.RISKY),
                JobDeclaration.of(Grow.class, GrowJob.class),
                Route.of(
                                Method.GET,
                                "/api/garden",
                                new Access.AtLeast(Level.MEMBER),
                                Watering.class,
                                Watering::look)
                        .answers(Map.class),
                new Page("beds", "beds.js", Level.MEMBER, Section.OVERVIEW, Watering.class),
                new Page("garden-tools", "tools.js", Level.ADMIN, Section.SYSTEM, Watering.class),
                new StatisticDeclaration("tulips", Unit.COUNT, Tulips.class),
                new StatisticDeclaration("harvest", Unit.MONEY, Tulips.class),
                new HealthDeclaration("drought", Drought.class).on("beds.html"));
    }

    /** A flower is picked. */
    @StoredAs("garden.pick")
    record Pick() implements Gesture {}

    /** A flower grows. */
    @StoredAs("garden.grow")
    record Grow(int flowers) implements Job {}

    static final class Watering {
        @Inject
        Watering() {}

        Reply water(CommandCall call) {
            return Reply.say(Text.value("watered"));
        }

        Answer look(Request request) {
            return Answer.ok(Map.of("beds", 3));
        }
    }

    /** How much of it. */
    record Area(@Range(min = 1, max = 100) int percent) {}

    static final class Mow implements UndoableAction<Area> {
        private final AtomicInteger mown = new AtomicInteger();

        @Inject
        Mow() {}

        int mown() {
            return mown.get();
        }

        @Override
        public Preview preview(Transaction transaction, Area area) {
            return new Preview.Possible(
                    Text.value("mows " + area.percent()), List.of(), "mown " + mown.get());
        }

        @Override
        public Outcome carryOut(Transaction transaction, Area area) {
            mown.addAndGet(area.percent());
            return new Outcome.Done(Text.value("mown"), Map.of());
        }

        @Override
        public Outcome undo(Transaction transaction, Area area, Outcome.Done done) {
            mown.addAndGet(-area.percent());
            return new Outcome.Done(Text.value("grown again"), Map.of());
        }
    }

    static final class PickButton implements GestureHandler<Pick> {
        @Inject
        PickButton() {}

        @Override
        public Reply answer(Pick gesture, GestureCall call) {
            return Reply.say(Text.value("picked"));
        }
    }

    static final class GrowJob implements JobHandler<Grow> {
        private final AtomicInteger grown = new AtomicInteger();

        @Inject
        GrowJob() {}

        int grown() {
            return grown.get();
        }

        @Override
        public Completion run(Grow job, Attempt attempt) {
            if (job.flowers() < 0) {
                throw new IllegalArgumentException("no flowers");
            }
            grown.addAndGet(job.flowers());
            return Completion.done();
        }
    }

    /** One each day. */
    static final class Tulips implements StatisticSource {
        @Inject
        Tulips() {}

        @Override
        public BigDecimal between(Transaction transaction, Instant from, Instant to) {
            return BigDecimal.valueOf(Duration.between(from, to).toDays());
        }
    }

    static final class Drought implements HealthCheck {
        @Inject
        Drought() {}

        @Override
        public Health look() {
            return new Health.Broken("The beds are dry.", "Water them.");
        }
    }
}
