package maxis.sandbox.discord;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.sandbox.discord.form.Json;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.Locale;

final class CommunityTest {
    private static JsonNode view(long seed) {
        try (var stage = Stage.with(options -> options.withLively(true).withSeed(seed))) {
            // All of it goes over the wire as well, under the eyes of the contract.
            stage.bot().get(stage.guild() + "/members?limit=1000").ok();
            stage.bot().get(stage.guild() + "/channels").ok();
            stage.bot().get(stage.guild() + "/roles").ok();
            stage.bot().get(stage.guild() + "?with_counts=true").ok();
            stage.bot().get("/applications/@me").ok();
            for (var channel : new String[] {"general", "regles", "annonces", "equipe"}) {
                var id = stage.as("Camille").channel(channel);
                assertThat(stage.bot().get("/channels/" + id + "/messages").ok().json())
                        .isNotEmpty();
            }
            return stage.as("Jean").view();
        }
    }

    @Test
    void theSameSeedGivesTheSameCommunityAndAnotherAnother() {
        assertThat(view(1).path("members")).isEqualTo(view(1).path("members"));
        assertThat(view(1).path("members")).isNotEqualTo(view(2).path("members"));
    }

    @Test
    void fortyPeopleLiveThereAndTheirTeamHasARoomOfItsOwn() {
        var view = view(1);

        assertThat(view.path("members")).hasSize(42);
        var names = Json.items(view.path("channels")).map(it -> Json.string(it, "name")).toList();
        assertThat(names).contains("general", "idees", "Accueil").doesNotContain("equipe");
        assertThat(names).allMatch(name -> !name.equals(name.toUpperCase(Locale.ROOT)));
    }
}
