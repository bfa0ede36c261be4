package maxis.sandbox.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.sandbox.discord.fault.Effect;
import maxis.sandbox.discord.fault.Fault;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.UserSnowflake;
import net.dv8tion.jda.api.entities.emoji.Emoji;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.FileUpload;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** The library that the product uses, on the wire. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class JdaTest {
    private final Stage stage = Stage.small();
    private final JdaBot bot;

    JdaTest() throws InterruptedException {
        bot = new JdaBot(stage.discord(), SandboxOptions.MAXIS, Compression.ZLIB);
        bot.register();
    }

    @AfterAll
    void close() {
        bot.close();
        stage.close();
    }

    private Guild guild() {
        return bot.jda().getGuilds().getFirst();
    }

    @Test
    void itSeesTheGuildAsItIs() {
        assertThat(guild().getMembers()).hasSizeGreaterThanOrEqualTo(7);
        assertThat(guild().getTextChannelsByName("general", false)).hasSize(1);
        assertThat(guild().getSelfMember().hasPermission(Permission.ADMINISTRATOR)).isTrue();
        assertThat(bot.jda().retrieveCommands().complete()).hasSize(3);
        assertThat(bot.jda().retrieveApplicationInfo().complete().getName()).isEqualTo("Maxis");
    }

    @Test
    void aCommandIsAnsweredAndItsButtonWorks() {
        var jean = stage.as("Jean");
        var help = jean.runs("general", "/help", Map.of()).await(Stage.PATIENCE);
        var answer = help.answer().orElseThrow();
        assertThat(answer.ephemeral()).isTrue();

        jean.presses(answer, "again").await(Stage.PATIENCE);

        assertThat(help.answer().orElseThrow().content()).isEqualTo("Encore de l'aide");
    }

    @Test
    void aLongAnswerAFormAndChoices() {
        var jean = stage.as("Jean");
        var think = jean.runs("general", "/think", Map.of()).await(Stage.PATIENCE);
        assertThat(think.answer().orElseThrow().content()).isEqualTo("Enfin");

        var typing = jean.types("general", "/form", "subject", "cl").await(Stage.PATIENCE);
        assertThat(typing.choices()).containsExactly("clé");

        var form = jean.runs("general", "/form", Map.of()).await(Stage.PATIENCE);
        assertThat(form.state()).isEqualTo("form");
        var sent = jean.submits(form, Map.of("details", "perdu")).await(Stage.PATIENCE);
        assertThat(sent.answer().orElseThrow().content()).isEqualTo("Reçu : perdu");
    }

    @Test
    void aTypedCommandIsAnswered() {
        stage.as("Marie").says("general", "!ping");

        assertThat(
                        stage.as("Marie")
                                .awaits(
                                        "general",
                                        Stage.PATIENCE,
                                        it -> it.text().contains("pong")))
                .isPresent();
    }

    @Test
    void aDirectMessageIsAnsweredDirectly() {
        var line = Long.toString(stage.as("Jean").opensDirect(SandboxOptions.MAXIS.id()));
        stage.as("Jean").says(line, "!ping");

        assertThat(stage.as("Jean").awaits(line, Stage.PATIENCE, it -> it.text().contains("pong")))
                .isPresent();
    }

    @Test
    void whoJoinsIsWelcomedDirectly() {
        var newcomer = stage.discord().newcomer("lou", "Lou", "fr");
        newcomer.joins();
        var line = Long.toString(newcomer.opensDirect(SandboxOptions.MAXIS.id()));

        assertThat(
                        newcomer.awaits(
                                line, Stage.PATIENCE, it -> it.content().equals("Bienvenue lou")))
                .isPresent();
    }

    @Test
    void rolesChannelsThreadsAndFiles() {
        var jean = stage.as("Jean").id();
        var role = guild().createRole().setName("vip").setColor(0x00FF00).complete();
        guild().addRoleToMember(UserSnowflake.fromId(jean), role).complete();
        assertThat(stage.discord().world().people().requireMember(jean).roles())
                .contains(role.getIdLong());
        var channel = guild().createTextChannel("Atelier").setTopic("t").complete();
        var thread = channel.createThreadChannel("ticket", true).complete();
        thread.addThreadMemberById(jean).complete();
        var file = FileUpload.fromData("été".getBytes(StandardCharsets.UTF_8), "note.txt");
        var message = thread.sendFiles(file).setContent("voilà").complete();
        message.pin().complete();
        message.addReaction(Emoji.fromUnicode("👍")).complete();
        var seen = stage.as("Jean").sees(thread.getId());
        assertThat(seen).anyMatch(it -> it.content().equals("voilà"));
        thread.getManager().setArchived(true).setLocked(true).complete();
        channel.delete().complete();
        role.delete().complete();
    }

    @Test
    void refusalsAreTheOnesThatJdaKnows() {
        stage.as("Marie").acceptsMessages(false);
        var line = bot.jda().openPrivateChannelById(stage.as("Marie").id()).complete();

        assertThatThrownBy(() -> line.sendMessage("psst").complete())
                .isInstanceOfSatisfying(
                        ErrorResponseException.class,
                        it ->
                                assertThat(it.getErrorResponse())
                                        .isEqualTo(ErrorResponse.CANNOT_SEND_TO_USER));
        stage.as("Marie").acceptsMessages(true);
    }

    @ParameterizedTest
    @CsvSource({"cut", "4000", "4009"})
    void itComesBackAfterABreak(String breakage) {
        var discord = stage.discord();
        var before = discord.gateway().resumed() + discord.gateway().identified();
        if (breakage.equals("cut")) {
            discord.gateway().cut(_ -> true);
        } else {
            discord.gateway().close(_ -> true, Integer.parseInt(breakage), "");
        }
        discord.world()
                .await(
                        Duration.ofSeconds(30),
                        () ->
                                discord.gateway().resumed() + discord.gateway().identified()
                                        > before);
        stage.as("Sacha").says("general", "!ping");

        assertThat(
                        stage.as("Sacha")
                                .awaits(
                                        "general",
                                        Duration.ofSeconds(20),
                                        it ->
                                                answers(
                                                        it.json()
                                                                .path("referenced_message")
                                                                .toString())))
                .isPresent();
    }

    private boolean answers(String referenced) {
        return referenced.contains("\"" + stage.as("Sacha").id() + "\"");
    }

    @Test
    void itWaitsALimitOutByItself() {
        var slow = stage.discord().faults();
        slow.plan(
                Fault.of("GET /users/.*", new Effect.TooMany(Duration.ofMillis(200), false))
                        .times(1));

        assertThat(bot.jda().retrieveUserById(stage.as("Jean").id()).useCache(false).complete())
                .isNotNull();
    }
}
