package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.browser.Browser;
import maxis.browser.InBrowser;
import maxis.browser.Screen;
import maxis.browser.panel.Admin;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Five hundred texts that would like to be a script, wherever lists and a member's story show
 * texts: none is run, none becomes part of the page, and none makes the browser report a violation,
 * which the house counts as a complaint.
 */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ScriptTextsTest {
    private static final Screen FRENCH = Screen.desktop("fr-FR");
    private static final long FIRST_PERSON = 900_000_000_000_000_000L;

    private static final List<String> PLANTED =
            List.of(
                    """
                    insert into users (user_id, username, avatar_url, is_banned, ban_reason)
                    select number, text, text, true, text from it
                    """,
                    """
                    insert into user_violations (user_id, violation_type, description, action_taken, timestamp)
                    select %d, 'warning', text, 'warning', now() from it
                    """
                            .formatted(FIRST_PERSON),
                    """
                    insert into announcements (title, french, english, state, updated_at)
                    select text, text, text, 'draft', now() from it
                    """,
                    """
                    insert into security_logs (event_type, severity, event_data, timestamp, count)
                    select text, 'warning', jsonb_build_object('what', text), now(), 1 from it
                    """,
                    """
                    insert into parked_jobs (task_name, task_instance, attempts, failure, reference, parked_at)
                    select text, number, 10, text, text, now() from it
                    """,
                    """
                    insert into web_tokens (member_id, token_hash, name, scopes, level, created_at, expires_at)
                    select user_id, sha256(convert_to(text, 'UTF8')), right(text, 60), array[text], 'MEMBER',
                        now(), now() + interval '1 day'
                    from it, users where username = 'Camille'
                    """);

    /** What none of our own pages has in it. */
    private static final String FOREIGN =
            """
            () => [...document.querySelectorAll('#content *, dialog *')].filter((it) =>
                ['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'BASE', 'META', 'MARQUEE', 'STYLE'].includes(it.tagName)
                || it.getAttributeNames().some((name) => name.startsWith('on'))
                || /^\\s*(javascript|data):/i.test(it.getAttribute('href') ?? '')).map((it) => it.outerHTML)
            """;

    private final List<String> texts = ScriptTexts.all();
    private PanelHouse house;
    private Admin camille;

    @BeforeAll
    void open(Browser browser, @TempDir Path directory) throws SQLException {
        house = new PanelHouse(browser, directory);
        plant();
        camille = house.admin("Camille", FRENCH);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void thereAreFiveHundred() {
        assertThat(texts).hasSize(500);
    }

    @ParameterizedTest
    @CsvSource({
        "users, 500",
        "announcements, 500",
        "logs.html?tab=security, 500",
        "logs.html?tab=audit, 500",
        "logs.html?tab=jobs&state=parked, 500",
        // The others are longer than the name of a token may be.
        "account.html?tab=tokens, 368"
    })
    void onAPageTheyAreText(String page, int count) {
        camille.opens(page);
        showsAll();

        requireHarmless();
        assertThat(shown()).isEqualTo(count);
    }

    @Test
    void inSomebodysStoryTheyAreText() {
        camille.opens("users.html?member=" + FIRST_PERSON);
        camille.page().waitForSelector("#content h2");
        showsAll();

        requireHarmless();
        assertThat(shown()).isPositive();
    }

    private void showsAll() {
        camille.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        var more = camille.page().locator(".more button");
        while (more.count() > 0) {
            int before = camille.page().locator("tbody tr").count();
            more.first().click();
            camille.page()
                    .waitForFunction(
                            "before => document.querySelectorAll('tbody tr').length > before",
                            before);
        }
    }

    private void requireHarmless() {
        assertThat(camille.page().evaluate("() => typeof window.pwned")).isEqualTo("undefined");
        assertThat((List<?>) camille.page().evaluate(FOREIGN)).isEmpty();
    }

    /** How many of the texts stand on the page as they were written, but for white space. */
    private long shown() {
        var content = bare(camille.page().locator("#content").textContent());
        return texts.stream().map(ScriptTextsTest::bare).filter(content::contains).count();
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u2028\u2029]+", "");
    }

    private void plant() throws SQLException {
        try (var owner = house.connectAsOwner()) {
            for (var sql : PLANTED) {
                plant(owner, sql);
            }
        }
    }

    private void plant(Connection owner, String sql) throws SQLException {
        try (var statement =
                owner.prepareStatement(
                        "with it as (select ?::text as text, ?::bigint as number) " + sql)) {
            for (int number = 0; number < texts.size(); number++) {
                statement.setString(1, texts.get(number));
                statement.setLong(2, FIRST_PERSON + number);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
