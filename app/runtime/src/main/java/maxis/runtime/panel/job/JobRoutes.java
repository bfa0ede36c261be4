package maxis.runtime.panel.job;

import jakarta.inject.Inject;

import maxis.runtime.panel.job.JobListStore.Place;
import maxis.runtime.panel.job.JobListStore.Recurring;
import maxis.runtime.panel.job.JobListStore.Row;
import maxis.runtime.panel.job.JobListStore.State;
import maxis.spi.CogBinder;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.web.Access;
import maxis.spi.web.Answer;
import maxis.spi.web.Listing;
import maxis.spi.web.Paging;
import maxis.spi.web.Request;
import maxis.spi.web.Route;
import maxis.spi.web.Route.Method;
import maxis.spi.web.Topic;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Jobs: listed by how they stand, tried again, thrown away. */
public final class JobRoutes {
    private static final Access ADMINS = new Access.AtLeast(Level.ADMIN);
    private static final String ONE = "/api/jobs/{task}/{instance}";

    private final Transactions transactions;
    private final JobListStore store;
    private final JobTitles titles;
    private final JobTrail trail;
    private final InstantSource clock;

    @Inject
    JobRoutes(
            Transactions transactions,
            JobListStore store,
            JobTitles titles,
            JobTrail trail,
            InstantSource clock) {
        this.transactions = transactions;
        this.store = store;
        this.titles = titles;
        this.trail = trail;
        this.clock = clock;
    }

    /** Declares what this part contributes. */
    public static void declare(CogBinder cog) {
        cog.contribute(
                Route.of(Method.GET, "/api/jobs", ADMINS, JobRoutes.class, JobRoutes::list)
                        .asking("state", "after", "limit")
                        .answersMany(View.class),
                Route.of(
                                Method.GET,
                                "/api/jobs/recurring",
                                ADMINS,
                                JobRoutes.class,
                                JobRoutes::recurring)
                        .answersMany(RecurringView.class),
                Route.of(Method.POST, ONE + "/retry", ADMINS, JobRoutes.class, JobRoutes::retry),
                Route.of(Method.POST, ONE + "/drop", ADMINS, JobRoutes.class, JobRoutes::drop)
                        .steppedUp(),
                new Topic("jobs", Level.ADMIN, false, JobRoutes.class));
    }

    /**
     * A job.
     *
     * @param at when it is due, or when it was parked
     * @param failure the kind of the failure of a parked one; the log tells more under the
     *     reference
     */
    record View(
            String task,
            String instance,
            String cog,
            Text title,
            State state,
            Instant at,
            int attempts,
            Optional<Instant> lastFailure,
            Optional<String> failure,
            Optional<String> reference) {}

    /** A job that comes again. */
    record RecurringView(
            String task,
            String cog,
            Text title,
            Instant due,
            boolean isRunning,
            int attempts,
            Optional<Instant> lastSuccess,
            Optional<Instant> lastFailure) {}

    Answer list(Request request) {
        var state = request.asked("state").orElse("waiting");
        if (Stream.of(State.values()).noneMatch(one -> written(one).equals(state))) {
            return new Answer.Invalid(
                    Map.of(
                            "state",
                            Text.of("platform.input.choice")
                                    .with("option", "state")
                                    .with("value", state)
                                    .with("choices", "waiting, running, failing, parked")));
        }
        var paging = Paging.of(request);
        var after = paging.after(Place::read);
        var found =
                transactions
                        .as(request.known().actor())
                        .run(transaction -> store.page(transaction, state, after, paging.looked()));
        return Answer.ok(Listing.of(found, paging, Place::written, this::view));
    }

    Answer recurring(Request request) {
        var found = transactions.as(request.known().actor()).run(store::recurring);
        return Answer.ok(Listing.whole(found.stream().map(this::view).toList()));
    }

    Answer retry(Request request) {
        return act(
                request,
                "platform.job_retried",
                (transaction, task, instance) ->
                        store.hurry(transaction, task, instance, clock.instant()));
    }

    Answer drop(Request request) {
        return act(request, "platform.job_dropped", store::drop);
    }

    @FunctionalInterface
    private interface Act {
        boolean isDone(Transaction transaction, String task, String instance);
    }

    private Answer act(Request request, String action, Act act) {
        var task = request.path().getOrDefault("task", "").replace("\0", "");
        var instance = request.path().getOrDefault("instance", "").replace("\0", "");
        boolean isDone =
                transactions
                        .as(request.known().actor())
                        .run(transaction -> {
                            boolean isTouched = act.isDone(transaction, task, instance);
                            if (isTouched) {
                                trail.write(transaction, action, task, instance);
                            }
                            return isTouched;
                        });
        return isDone
                ? new Answer.Empty()
                : new Answer.Problem(409, Text.of("platform.refuse.job_moved"));
    }

    private View view(Row row) {
        return new View(
                row.task(),
                row.instance(),
                JobTitles.cog(row.task()),
                titles.of(row.task()),
                row.state(),
                row.at(),
                row.attempts(),
                row.failedAt(),
                row.failure(),
                row.reference());
    }

    private RecurringView view(Recurring row) {
        return new RecurringView(
                row.task(),
                JobTitles.cog(row.task()),
                titles.of(row.task()),
                row.due(),
                row.isRunning(),
                row.attempts(),
                row.succeededAt(),
                row.failedAt());
    }

    private static String written(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
