package maxis.runtime.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.ProcessRole;
import maxis.spi.value.Secret;

import net.dv8tion.jda.api.requests.GatewayIntent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;

final class CloseCodesTest {
    private final CloseCodes codes =
            new CloseCodes(
                    new BotPlan(
                            "discord.maxis-token",
                            new Secret("token"),
                            Set.of(ProcessRole.MAXIS),
                            true,
                            Set.of(GatewayIntent.MESSAGE_CONTENT)));

    @ParameterizedTest
    @ValueSource(ints = {1000, 1001, 1006, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009, 4999})
    void whatPassesIsTriedAgain(int code) {
        assertThat(codes.ending(code)).isInstanceOf(Ending.Passing.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {4004, 4010, 4011, 4012, 4013})
    void whatOnlyAnotherConfigurationMendsIsFinal(int code) {
        assertThat(codes.ending(code)).isInstanceOf(Ending.Final.class);
    }

    @Test
    void aMissingIntentIsNamedAndLookedAtAgain() {
        assertThat(codes.ending(4014))
                .isInstanceOfSatisfying(
                        Ending.Refused.class,
                        refused ->
                                assertThat(refused.remedy())
                                        .contains("Message Content Intent")
                                        .doesNotContain("Server Members Intent"));
    }

    @Test
    void nothingThatIsSaidHoldsTheToken() {
        assertThat(codes.ending(4004).toString())
                .doesNotContain("token\"")
                .contains("discord.maxis-token");
    }
}
