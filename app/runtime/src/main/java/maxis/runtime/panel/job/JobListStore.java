package maxis.runtime.panel.job;

import jakarta.inject.Inject;

import maxis.spi.storage.Transaction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The functions by which admins look at jobs; they have no grant on the scheduler's table. */
final class JobListStore {
    @Inject
    JobListStore() {}

    /** A job as it stands. */
    record Row(
            String task,
            String instance,
            State state,
            Instant at,
            int attempts,
            Optional<Instant> failedAt,
            Optional<String> failure,
            Optional<String> reference) {}

    /** A job that comes again. */
    record Recurring(
            String task,
            Instant due,
            boolean isRunning,
            int attempts,
            Optional<Instant> succeededAt,
            Optional<Instant> failedAt) {}

    /** How a job stands. */
    enum State {
        WAITING,
        RUNNING,
        FAILING,
        PARKED
    }

    /** Behind which job a page begins. */
    record Place(Instant at, String task, String instance) {
        private static final Pattern WRITTEN =
                Pattern.compile("(-?[0-9]{1,18})\n([^\n]*)\n(.*)", Pattern.DOTALL);

        static Optional<Place> read(String written) {
            var parts = WRITTEN.matcher(written);
            return parts.matches()
                    ? Optional.of(
                            new Place(
                                    micros(Long.parseLong(parts.group(1))),
                                    parts.group(2),
                                    parts.group(3)))
                    : Optional.empty();
        }

        static String written(Row row) {
            long micros = ChronoUnit.MICROS.between(Instant.EPOCH, row.at());
            return micros + "\n" + row.task() + "\n" + row.instance();
        }

        private static Instant micros(long micros) {
            return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
        }
    }

    List<Row> page(Transaction transaction, String state, Optional<Place> after, int most) {
        return transaction
                .handle()
                .createQuery(
                        """
                        select * from list_jobs(:state, cast(:at as timestamptz), cast(:task as text),
                            cast(:instance as text), :most)
                        """)
                .bind("state", state)
                .bind("at", after.map(Place::at).orElse(null))
                .bind("task", after.map(Place::task).orElse(null))
                .bind("instance", after.map(Place::instance).orElse(null))
                .bind("most", most)
                .map((row, context) -> row(row))
                .list();
    }

    List<Recurring> recurring(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select * from list_recurring_jobs()")
                .map((row, context) ->
                        new Recurring(
                                row.getString("task_name"),
                                row.getTimestamp("due").toInstant(),
                                row.getBoolean("is_running"),
                                row.getInt("attempts"),
                                moment(row, "succeeded_at"),
                                moment(row, "failed_at")))
                .list();
    }

    boolean hurry(Transaction transaction, String task, String instance, Instant now) {
        return transaction
                .handle()
                .createQuery("select hurry_job(:task, :instance, :now)")
                .bind("task", task)
                .bind("instance", instance)
                .bind("now", now)
                .mapTo(Boolean.class)
                .one();
    }

    boolean drop(Transaction transaction, String task, String instance) {
        return transaction
                .handle()
                .createQuery("select drop_job(:task, :instance)")
                .bind("task", task)
                .bind("instance", instance)
                .mapTo(Boolean.class)
                .one();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("task_name"),
                row.getString("task_instance"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getTimestamp("at").toInstant(),
                row.getInt("attempts"),
                moment(row, "failed_at"),
                Optional.ofNullable(row.getString("failure")),
                Optional.ofNullable(row.getString("reference")));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
