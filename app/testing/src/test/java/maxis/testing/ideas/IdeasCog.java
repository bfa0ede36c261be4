package maxis.testing.ideas;

import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.ProcessRole;
import maxis.spi.StoredAs;
import maxis.spi.command.Command;
import maxis.spi.command.Option;
import maxis.spi.component.GestureDeclaration;
import maxis.spi.configuration.Configuration;
import maxis.spi.configuration.Description;
import maxis.spi.configuration.Range;
import maxis.spi.control.ActionDeclaration;
import maxis.spi.control.Risk;
import maxis.spi.demo.DemoDataDeclaration;
import maxis.spi.event.DomainEvent;
import maxis.spi.health.HealthDeclaration;
import maxis.spi.job.RecurringJob;
import maxis.spi.job.Schedule;
import maxis.spi.personal.PersonalDataDeclaration;
import maxis.spi.reply.Gesture;
import maxis.spi.setting.Setting;
import maxis.spi.statistic.StatisticDeclaration;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;
import maxis.spi.value.Right;

import java.time.Duration;
import java.util.Set;

/** One of each kind of contribution, in the least words. */
public final class IdeasCog implements Cog {
    static final Duration VOTING = Duration.ofDays(7);

    @Override
    public CogId id() {
        return new CogId("ideas");
    }

    @Override
    public Set<ProcessRole> roles() {
        return Set.of(ProcessRole.MAXIS);
    }

    @Override
    public void bind(CogBinder cog) {
        cog.bind(IdeaStore.class)
                .configuration(Box.class)
                .settings(Rules.class)
                .contribute(
                        Command.of("idea submit", IdeaCommands.class, IdeaCommands::submit)
                                .options(
                                        Option.choice("topic", "games", "server").required(),
                                        Option.rest("text").required(),
                                        Option.of("credit", Option.Kind.MEMBER),
                                        Option.of("pause", Option.Kind.DURATION))
                                .coolDown(Duration.ofMinutes(1)),
                        Command.of("idea list", IdeaCommands.class, IdeaCommands::list).privately(),
                        Command.of("idea clear", IdeaCommands.class, IdeaCommands::clear)
                                .level(Level.STAFF)
                                .right(new Right("ideas.clear")),
                        GestureDeclaration.of(Vote.class, VoteButton.class).lifetime(VOTING),
                        GestureDeclaration.of(Clear.class, ClearButton.class).level(Level.STAFF),
                        RecurringJob.of(
                                "count-ideas",
                                Schedule.every(Duration.ofHours(1)),
                                new CountIdeas(),
                                CountIdeasJob.class),
                        new ActionDeclaration<>(
                                "ideas.clear",
                                ClearIdeas.class,
                                ClearIdeasAction.class,
                                Level.ADMIN,
                                Risk.NORMAL),
                        new StatisticDeclaration(
                                "submitted", StatisticDeclaration.Unit.COUNT, IdeasSubmitted.class),
                        new HealthDeclaration("ideas", IdeasHealth.class),
                        new PersonalDataDeclaration(Set.of("ideas"), IdeasPersonalData.class),
                        new DemoDataDeclaration("ideas", IdeasDemoData.class));
    }

    /** The operator's part. */
    @Configuration("cogs.ideas")
    record Box(@Description("How many ideas fit into the box.") @Range(min = 1) int size) {}

    /** The admins' part. */
    record Rules(@Setting(standard = "200", least = 1) int longestText) {}

    /** Somebody likes an idea. */
    @StoredAs("ideas.vote")
    record Vote(long idea) implements Gesture {}

    /** Somebody wants them all gone. */
    @StoredAs("ideas.clear")
    record Clear() implements Gesture {}

    /** Somebody had an idea. */
    @StoredAs("ideas.submitted")
    record IdeaSubmitted(long idea, MemberId by) implements DomainEvent {}

    /** Every hour they are counted. */
    @StoredAs("ideas.counted")
    record IdeasCounted(int ideas) implements DomainEvent {}

    /** They are to be counted. */
    @StoredAs("ideas.count")
    record CountIdeas() implements maxis.spi.job.Job {}

    /** Nothing has to be said to clear them. */
    record ClearIdeas(String whyNot) {}
}
