package maxis.testing.panel;

import static maxis.testing.Persona.ADMIN;
import static maxis.testing.Persona.SUPPORT;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.spi.job.Job;
import maxis.spi.job.Jobs;
import maxis.spi.storage.Actor;
import maxis.testing.TestPlatform;
import maxis.testing.Visitor;
import maxis.testing.WebAnswer;
import maxis.testing.panel.GardenCog.Grow;
import maxis.testing.panel.GardenCog.GrowJob;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Jobs over the API: how they stand, tried again, thrown away. */
final class JobRoutesTest {
    private static final Job FAILS = new Grow(-1);

    private final TestPlatform maxis = TestPlatform.with(new PlatformCog(), new GardenCog());
    private final Visitor admin = maxis.as(ADMIN).onTheWeb();

    @AfterEach
    void close() {
        maxis.close();
    }

    @Test
    void whatWaitsIsPagedByWhenItIsDueAndNothingIsMissed() {
        for (int number = 1; number <= 5; number++) {
            enqueue(new Grow(number), "grow-" + number, Duration.ofDays(9));
        }

        var seen = new ArrayList<String>();
        var page = admin.gets("/api/jobs?limit=2");
        note(page, seen);
        while (!page.at("/next").isEmpty()) {
            page = admin.gets("/api/jobs?limit=2&after=" + page.at("/next"));
            note(page, seen);
        }
        assertThat(seen).doesNotHaveDuplicates().contains("platform.every.sweep-orders recurring");
        assertThat(seen.subList(seen.size() - 5, seen.size()))
                .containsExactly(
                        "garden.grow grow-1",
                        "garden.grow grow-2",
                        "garden.grow grow-3",
                        "garden.grow grow-4",
                        "garden.grow grow-5");
    }

    private static void note(WebAnswer page, List<String> seen) {
        for (int i = 0; i < page.size("/items"); i++) {
            seen.add(page.at("/items/" + i + "/task") + " " + page.at("/items/" + i + "/instance"));
        }
    }

    @Test
    void oneThatFailsIsShownAndParkedInTheEndAndComesBackByHand() {
        enqueue(FAILS, "bad", Duration.ZERO);
        maxis.runDueJobs();
        var failing = admin.gets("/api/jobs?state=failing");
        assertThat(failing.each("/items", "instance")).containsExactly("bad");
        assertThat(failing.at("/items/0/attempts")).isEqualTo("1");
        assertThat(failing.at("/items/0/cog")).isEqualTo("garden");

        for (int times = 0; times < 9; times++) {
            maxis.advance(Duration.ofHours(2));
        }
        var parked = admin.gets("/api/jobs?state=parked");
        assertThat(parked.at("/items/0/task")).isEqualTo("garden.grow");
        assertThat(parked.at("/items/0/failure")).isEqualTo("IllegalArgumentException");
        assertThat(parked.at("/items/0/reference")).isNotEmpty();
        assertThat(maxis.toldToPages()).contains("jobs garden.grow");
        assertThat(admin.gets("/api/dashboard").each("/attention", "link"))
                .contains("logs.html?tab=jobs");

        assertThat(admin.posts("/api/jobs/garden.grow/bad/retry", "").status()).isEqualTo(204);
        assertThat(admin.gets("/api/jobs?state=parked").size("/items")).isZero();
        assertThat(
                        admin.gets("/api/logs/audit?action=platform.job_retried")
                                .each("/items", "subject"))
                .containsExactly("job:garden.grow/bad");
    }

    @Test
    void whatWaitsIsDoneAtOnceWhenAsked() {
        enqueue(new Grow(4), "later", Duration.ofDays(9));

        assertThat(admin.posts("/api/jobs/garden.grow/later/retry", "").status()).isEqualTo(204);
        maxis.runDueJobs();
        assertThat(maxis.instance(GrowJob.class).grown()).isEqualTo(4);
        assertThat(admin.posts("/api/jobs/garden.grow/later/retry", "").status()).isEqualTo(409);
    }

    @Test
    void whatIsThrownAwayIsGoneButNeverWhatRecurs() {
        enqueue(new Grow(4), "later", Duration.ofDays(9));

        assertThat(admin.posts("/api/jobs/garden.grow/later/drop", "").status()).isEqualTo(204);
        maxis.advance(Duration.ofDays(10));
        assertThat(maxis.instance(GrowJob.class).grown()).isZero();
        assertThat(admin.posts("/api/jobs/platform.every.seal-audit/recurring/drop", "").status())
                .isEqualTo(409);
    }

    @Test
    void whatRecursTellsWhenItRunsAndHowItEnded() {
        maxis.advance(Duration.ofMinutes(2));
        var recurring = admin.gets("/api/jobs/recurring");

        assertThat(recurring.each("/items", "task"))
                .contains("platform.every.seal-audit", "platform.every.verify-audit");
        assertThat(recurring.each("/items", "title")).contains("Sceller le journal d'audit");
        assertThat(recurring.each("/items", "lastSuccess").stream().filter(one -> !one.isEmpty()))
                .isNotEmpty();
    }

    @Test
    void jobsAreForAdmins() {
        assertThat(maxis.as(SUPPORT).onTheWeb().gets("/api/jobs").status()).isEqualTo(403);
        assertThat(admin.withoutSecondFactor().posts("/api/jobs/garden.grow/x/drop", "").status())
                .isEqualTo(403);
        assertThat(admin.gets("/api/jobs?state=lost").status()).isEqualTo(422);
    }

    private void enqueue(Job job, String key, Duration after) {
        maxis.transactions()
                .as(Actor.system("test"))
                .execute(transaction ->
                        maxis.instance(Jobs.class)
                                .enqueueOnce(
                                        transaction,
                                        job,
                                        key,
                                        maxis.clock().instant().plus(after)));
    }
}
