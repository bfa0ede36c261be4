package maxis.cog.community.members;

import static maxis.testing.Persona.VIEWER;

import maxis.cog.community.CommunityCog;
import maxis.testing.TestPlatform;
import maxis.testing.Visitor;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.Locale;
import java.util.stream.LongStream;

/** The list of 100,000 members, as a viewer narrows it. */
@Tag("bench")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MemberListBench {
    private static final int WARM = 60;
    private static final int TIMES = 300;

    private final TestPlatform maxis = TestPlatform.with(new CommunityCog());
    private final Visitor viewer = maxis.as(VIEWER).onTheWeb();
    private String deep = "";

    @BeforeAll
    void fill() {
        maxis.database()
                .asOwner()
                .useHandle(owner -> {
                    owner.execute("alter table users disable trigger user");
                    owner.execute(
                            """
                            insert into users (user_id, username, joined_at, warnings, is_banned)
                            select n, md5(n::text) || ' ' || n, timestamptz '2026-01-01' + n * interval '1 second',
                                n % 7, n % 5000 = 0
                            from generate_series(100000, 199999) n
                            """);
                    owner.execute(
                            """
                            insert into user_presences (user_id, seen_at, left_at)
                            select n, timestamptz '2026-01-01', case when n % 1000 = 0 then timestamptz '2026-02-01' end
                            from generate_series(100000, 199999) n
                            """);
                    owner.execute(
                            """
                            insert into user_roles (user_id, role_id)
                            select n, 70 + r from generate_series(100000, 199999) n, generate_series(1, 3) r
                            """);
                    owner.execute("analyze");
                });
        var page = viewer.gets("/api/members?limit=200");
        for (int i = 0; i < 20; i++) {
            page = viewer.gets("/api/members?limit=200&after=" + page.at("/next"));
        }
        deep = page.at("/next");
    }

    @AfterAll
    void close() {
        maxis.close();
    }

    @Test
    void aDeepPageAndTheFirst() {
        measure("/api/members?after=" + deep, "/api/members");
    }

    @Test
    void aRareNameAndACommonOne() {
        measure("/api/members?text=199998", "/api/members?text=abc");
    }

    @Test
    void aNameThatNobodyHasAndAnId() {
        measure("/api/members?text=nobody-is-called-so", "/api/members?text=150000");
    }

    @Test
    void thoseWhoLeftAndThoseWhoAreBarred() {
        measure("/api/members?state=left", "/api/members?state=banned");
    }

    @Test
    void theTeamAndMembers() {
        measure("/api/members?level=staff", "/api/members?level=member");
    }

    private void measure(String... addresses) {
        for (var address : addresses) {
            for (int warm = 0; warm < WARM; warm++) {
                ask(address);
            }
            var micros = LongStream.generate(() -> time(address)).limit(TIMES).sorted().toArray();
            System.out.printf(
                    Locale.ROOT,
                    "%-80.80s median %6d µs, p99 %6d µs%n",
                    address,
                    micros[TIMES / 2],
                    micros[TIMES * 99 / 100]);
        }
    }

    private long time(String address) {
        long begin = System.nanoTime();
        ask(address);
        return (System.nanoTime() - begin) / 1_000;
    }

    private void ask(String address) {
        var answer = viewer.gets(address);
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.toString());
        }
    }
}
