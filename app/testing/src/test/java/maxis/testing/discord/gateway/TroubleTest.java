package maxis.testing.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.sandbox.discord.SandboxOptions;
import maxis.sandbox.discord.fault.Effect;
import maxis.sandbox.discord.fault.Fault;
import maxis.spi.health.Health.Broken;
import maxis.spi.health.Health.Poor;
import maxis.spi.health.Health.Well;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.Map;

/**
 * Discord is away, says no, or knows us no longer: one clear sentence, and no storm of attempts.
 */
final class TroubleTest {
    private final Town town = Town.small();

    @AfterEach
    void close() {
        town.close();
    }

    private String answered(String command) {
        var running = town.as("Jean").runs("general", command, Map.of()).await(Town.PATIENCE);
        return running.answer().orElseThrow().text();
    }

    @Test
    void aWrongTokenIsTriedOnce() {
        var maxis = town.moveIn(Tenancy.of(town).withToken("wrong"));

        maxis.awaitHealth(Broken.class, it -> it.problem().contains("discord.maxis-token"));

        assertThat(town.exchanges()).hasSize(1);
        assertThat(town.discord().gateway().identified()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "4004, does not take the token",
        "4010, does not know the part",
        "4011, more servers",
        "4012, no longer speaks",
        "4013, does not know something",
        "4014, Server Members Intent",
    })
    void whatOnlySomebodyCanMendIsSaidAndNotTriedAgain(int code, String words) {
        var maxis = town.moveIn();
        var identified = town.discord().gateway().identified();
        town.discord().gateway().close(_ -> true, code, "");

        maxis.awaitHealth(Broken.class, it -> (it.problem() + it.remedy()).contains(words));

        assertThat(town.discord().gateway().identified()).isEqualTo(identified);
    }

    @Test
    void aTokenThatIsTakenAwayEndsIt() {
        var maxis = town.moveIn();
        town.discord().revoke(SandboxOptions.MAXIS.id(), true);

        maxis.awaitHealth(Broken.class, it -> it.remedy().contains("Reset the token"));
    }

    @Test
    void aBotThatIsOnAnotherServerOnlySaysWhichItIsOn() {
        var maxis = town.moveIn(Tenancy.of(town).onServer(42));

        maxis.awaitHealth(Broken.class, it -> it.remedy().contains("La Place"));
    }

    @Test
    void aBotThatIsThrownOutSaysSoAndServesAgainOnceItIsInvited() {
        var maxis = town.moveIn();
        town.discord()
                .world()
                .act(() ->
                        town.discord()
                                .rules()
                                .members()
                                .kick(town.as("Camille").id(), SandboxOptions.MAXIS.id()));
        maxis.awaitHealth(Broken.class, it -> it.remedy().contains("Invite it with http"));
        int asked = town.exchanges().size();
        maxis.enqueue(new LobbyCog.Ring(1));

        town.as("Maxis").joins();

        maxis.awaitHealth(Well.class, it -> it.detail().startsWith("connected"));
        assertThat(answered("/hello")).startsWith("Bonjour");
        assertThat(
                        town.exchanges().stream()
                                .skip(asked)
                                .filter(it -> it.status() == 403 || it.status() == 404))
                .isEmpty();
    }

    @Test
    void whoOnlyLooksIsToldWithoutABotThatConnects() {
        var looking = town.keep(Resident.idle(Tenancy.of(town)));
        var elsewhere = town.keep(Resident.idle(Tenancy.of(town).onServer(42)));
        var wrong = town.keep(Resident.idle(Tenancy.of(town).withToken("wrong")));

        assertThat(looking.health()).isEqualTo(new Well("Maxis is on La Place"));
        assertThat(elsewhere.health()).isInstanceOf(Broken.class);
        assertThat(wrong.health())
                .isInstanceOfSatisfying(
                        Broken.class, it -> assertThat(it.remedy()).contains("Reset the token"));
        assertThat(town.discord().gateway().identified()).isZero();
    }

    @Test
    void theProgramIsUpWhileDiscordIsAwayAndTheBotFollows() {
        town.discord().goDown();
        var maxis = town.moveIn(Tenancy.of(town));
        maxis.awaitHealth(Poor.class, it -> it.problem().contains("away"));
        maxis.enqueue(new LobbyCog.Ring(1));

        town.discord().comeUp();

        maxis.awaitConnected();
        Watching.until(() -> maxis.lobby().rings().size() == 1, maxis.lobby()::toString);
    }

    @Test
    void anAnswerGetsThroughWhenDiscordStumbles() {
        town.moveIn();
        town.discord()
                .faults()
                .plan(Fault.of("POST /interactions/.*", new Effect.Broken(503)).times(1));

        assertThat(answered("/hello")).startsWith("Bonjour");
    }

    @Test
    void anAnswerWhoseReceiptWasLostIsGivenOnce() {
        town.moveIn();
        town.discord()
                .faults()
                .plan(Fault.of("POST /interactions/.*", new Effect.LostAnswer()).times(1));

        assertThat(answered("/hello")).startsWith("Bonjour");
        assertThat(town.as("Jean").sees("general")).hasSize(1);
    }

    @Test
    void whatComesTooLateForDiscordGoesByDirectMessage() throws InterruptedException {
        var maxis = town.moveIn();
        var line = town.line("Jean");
        town.as("Jean").runs("general", "/lobby slow", Map.of());
        maxis.lobby().awaitSomebody();
        town.clock().advance(Duration.ofMinutes(16));
        maxis.lobby().letGo();

        town.awaits("Jean", line, it -> it.content().equals("Enfin, me voici."));
    }

    @Test
    void aStormOfRefusalsStaysFarBelowWhatDiscordTolerates() {
        var maxis = town.moveIn();
        town.discord()
                .faults()
                .plan(
                        Fault.of(
                                        "POST /channels/.*",
                                        new Effect.TooMany(Duration.ofMillis(100), false))
                                .times(5));
        for (int number = 0; number < 20; number++) {
            town.as("Jean").says("general", "!hello");
        }
        town.await(() ->
                town.as("Jean").sees("general").stream()
                                .filter(it -> it.author().equals("Maxis"))
                                .count()
                        == 20);

        var refused = town.exchanges().stream().filter(it -> it.status() == 429).count();
        assertThat(refused).isLessThan(100);
        maxis.awaitConnected();
    }
}
