package maxis.testing;

import maxis.runtime.health.DataDirectory;
import maxis.testing.discord.FakeDiscord;
import maxis.testing.model.ScriptedModel;

import java.util.Optional;

/** What outlasts a process: its database, its files, the time, and what others have seen of it. */
record World(
        Setup setup,
        TestDatabase database,
        DataDirectory data,
        HandClock clock,
        Offers offers,
        Cast cast,
        FakeDiscord discord,
        ScriptedModel model,
        RecordingLive pages) {
    static World of(Setup setup) {
        var clock = HandClock.standard();
        var offers = new Offers();
        var discord =
                new FakeDiscord(
                        card -> offers.show(Wording.gestures(card), Optional.empty()), clock);
        Persona.all()
                .forEach(persona -> {
                    discord.calls(persona.id(), persona.name());
                    discord.joins(persona.id());
                });
        return new World(
                setup,
                setup.database().orElseGet(TestDatabase::fresh),
                new DataDirectory(TestDirectories.forThisJvm("data")),
                clock,
                offers,
                new Cast(),
                discord,
                new ScriptedModel(),
                new RecordingLive());
    }
}
