package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.deploy.load.LoadCog;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Jobs without end on a home, and the count of what they did. */
final class Load {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int EFFECTS_PER_BATCH = LoadCog.BATCH * (LoadCog.PAGES + 3);

    /** Each key that should be there and is not, is there twice, or should not be there. */
    private static final String WRONG =
            """
            with expected as (
                select kind || '/' || number || '/' || each as key
                from load_batches, generate_series(1, %d) each,
                    unnest(array['write', 'page-1', 'page-2', 'page-3', 'tell', 'hear']) kind)
            select coalesce(expected.key, done.key) || ': ' || count(done.key)
                || case when bool_or(expected.key is null) then ' not ordered' else '' end
            from expected full join load_effects done on done.key = expected.key
            group by coalesce(expected.key, done.key)
            having count(done.key) <> 1 or bool_or(expected.key is null)
            """
                    .formatted(LoadCog.BATCH);

    private final Home home;

    private Load(Home home) {
        this.home = home;
    }

    /** Adds the cog and its tables to a home that does not run. */
    static Load on(Home home) {
        CogJar.pack(LoadCog.class, "load", home);
        assertThat(home.run("sql", "-c", LoadCog.TABLES).status()).isZero();
        return new Load(home);
    }

    /** Orders so many more batches and answers how many effects there will be in the end. */
    int order(int batches) {
        return EFFECTS_PER_BATCH
                * number(
                        "update load_plan set batches = batches + "
                                + batches
                                + " returning batches");
    }

    /** Waits until a part of what is ordered, chosen by chance, is done. */
    void awaitPart(Running program, int from, int to, RandomGenerator chance) {
        int enough = from + (int) ((to - from) * chance.nextDouble(0.02, 0.7));
        await(program, () -> done() >= enough, "less than " + enough + " effects");
    }

    /** Waits until everything that was ordered is done. */
    void awaitAll(Running program, int ordered) {
        await(
                program,
                () -> done() >= ordered && waiting() == 0,
                "less than " + ordered + " effects, or jobs left");
    }

    /** Spares us the pause after a failure. */
    private void hurry() {
        number(
                """
                with hurried as (
                    update scheduled_tasks set execution_time = now()
                    where not picked and consecutive_failures > 0 and execution_time > now()
                    returning 1)
                select count(*) from hurried
                """);
    }

    /** How many jobs wait or run. */
    int waiting() {
        return number("select count(*) from scheduled_tasks where task_instance <> 'recurring'");
    }

    int done() {
        return number("select count(*) from load_effects");
    }

    /** Every ordered effect happened exactly once, nothing else did, and nothing was parked. */
    void requireEachOnce() {
        assertThat(wrong()).isEmpty();
        assertThat(number("select count(*) from parked_jobs")).isZero();
    }

    /** The effects that are missing, doubled or not ordered. */
    List<String> wrong() {
        try (var connection = home.connectAsOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(WRONG)) {
            var keys = new ArrayList<String>();
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
            return keys;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    int number(String sql) {
        try (var connection = home.connectAsOwner();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private interface Condition {
        boolean holds();
    }

    private void await(Running program, Condition condition, String otherwise) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as(otherwise).isLessThan(end);
            hurry();
            program.idle();
        }
    }
}
