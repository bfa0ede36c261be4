package maxis.runtime.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.discord.gateway.Home.Found;
import maxis.runtime.discord.gateway.Home.Missing;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Optional;

final class HomeTest {
    private static final String INVITATION = "https://discord.com/invite";

    @Test
    void theOnlyServerIsTheCommunitys() {
        assertThat(Home.among(Optional.empty(), Map.of(1L, "La Place"), INVITATION))
                .isEqualTo(new Found(1, "La Place"));
    }

    @Test
    void ofSeveralTheNamedOneIs() {
        var servers = Map.of(1L, "La Place", 2L, "Essai");

        assertThat(Home.among(Optional.of(2L), servers, INVITATION))
                .isEqualTo(new Found(2, "Essai"));
    }

    @Test
    void severalWithoutANameAreListed() {
        assertThat(Home.among(Optional.empty(), Map.of(1L, "La Place", 2L, "Essai"), INVITATION))
                .isInstanceOfSatisfying(
                        Missing.class,
                        missing ->
                                assertThat(missing.remedy())
                                        .contains("1 (La Place), 2 (Essai)", "GUILD_ID"));
    }

    @Test
    void whereItIsNotItCanBeInvited() {
        assertThat(Home.among(Optional.of(3L), Map.of(), INVITATION))
                .isInstanceOfSatisfying(
                        Missing.class,
                        missing -> assertThat(missing.remedy()).contains(INVITATION));
        assertThat(Home.among(Optional.empty(), Map.of(), INVITATION)).isInstanceOf(Missing.class);
    }
}
