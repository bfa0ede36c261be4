package maxis.sandbox.discord;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.sandbox.discord.form.Json;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;

final class ThreadsTest {
    private final Stage stage = Stage.small();
    private final TestBot bot = stage.bot();

    @AfterEach
    void close() {
        stage.close();
    }

    private Reply open(int type) {
        return bot.post(
                        "/channels/" + stage.general() + "/threads",
                        Json.object().put("name", "ticket 1").put("type", type))
                .ok();
    }

    private boolean sees(String name, String thread) {
        return Json.items(stage.as(name).view().path("threads"))
                .anyMatch(it -> Json.string(it, "id").equals(thread));
    }

    @Test
    void aPrivateThreadIsSeenByWhoWasAskedIn() {
        var thread = open(12).text("id");
        assertThat(sees("Jean", thread)).isFalse();

        bot.put("/channels/" + thread + "/thread-members/" + stage.as("Jean").id()).ok();

        assertThat(sees("Jean", thread)).isTrue();
        assertThat(sees("Marie", thread)).isFalse();
        assertThat(bot.get("/channels/" + thread + "/thread-members?with_member=true").ok().json())
                .hasSize(2);
    }

    @Test
    void writingWakesAnArchivedThreadButNotALockedOne() {
        var thread = open(11).text("id");
        bot.patch("/channels/" + thread, Json.object().put("archived", true)).ok();
        var closed = bot.get("/channels/" + stage.general() + "/threads/archived/public").ok();
        assertThat(closed.json().path("threads")).hasSize(1);

        stage.as("Jean").says(thread, "encore une chose");
        assertThat(isArchived(thread)).isFalse();

        var locked = Json.object().put("archived", true).put("locked", true);
        bot.patch("/channels/" + thread, locked).ok();
        var reply =
                stage.control()
                        .post(
                                "/people/jean/channels/" + thread + "/messages",
                                Json.object().put("content", "et moi ?"));
        assertThat(reply.code()).isEqualTo(50083);
    }

    private boolean isArchived(String thread) {
        return Json.truth(
                bot.get("/channels/" + thread).ok().json().path("thread_metadata"), "archived");
    }

    @Test
    void aSilentThreadFallsAsleepByItself() {
        var thread = open(11).text("id");
        stage.clock().advance(Duration.ofDays(2));

        assertThat(bot.get(stage.guild() + "/threads/active").ok().json().path("threads"))
                .isEmpty();
        assertThat(isArchived(thread)).isTrue();
    }

    @Test
    void aThreadFromAMessageSharesItsIdAndComesOnce() {
        var message = bot.say(stage.general(), "Sujet").ok().text("id");
        var path = stage.messages() + "/" + message + "/threads";

        var thread = bot.post(path, Json.object().put("name", "Suite")).ok();

        assertThat(thread.text("id")).isEqualTo(message);
        assertThat(bot.post(path, Json.object().put("name", "Suite")).code()).isEqualTo(160004);
        assertThat(bot.get("/channels/" + message + "/messages").ok().json()).hasSize(1);
    }

    @Test
    void aForumTakesPostsAndNoPlainMessages() {
        var wish = Json.object().put("name", "idées").put("type", 15);
        wish.putArray("available_tags").addObject().put("name", "bug");
        var forum = bot.post(stage.guild() + "/channels", wish).ok();
        var tag = Json.string(forum.json().path("available_tags").path(0), "id");
        var post = Json.object().put("name", "Une idée");
        post.putArray("applied_tags").add(tag);
        post.putObject("message").put("content", "La voici");

        var thread = bot.post("/channels/" + forum.text("id") + "/threads", post).ok();

        assertThat(Json.string(thread.json().path("message"), "content")).isEqualTo("La voici");
        assertThat(bot.say(Long.parseLong(forum.text("id")), "x").code()).isEqualTo(50008);
    }
}
