package maxis.testing;

import maxis.runtime.health.DataDirectory;
import maxis.testing.discord.FakeDiscord;
import maxis.testing.model.ScriptedModel;

/** What outlasts a process: its database, its files, the time, and what others have seen of it. */
record World(
        Setup setup,
        TestDatabase database,
        DataDirectory data,
        HandClock clock,
        Offers offers,
        FakeDiscord discord,
        ScriptedModel model) {
    static World of(Setup setup) {
        var clock = HandClock.standard();
        var offers = new Offers(clock);
        var discord = new FakeDiscord(card -> offers.show(Wording.gestures(card)));
        Persona.all().forEach(persona -> discord.joins(persona.id()));
        return new World(
                setup,
                setup.database().orElseGet(TestDatabase::fresh),
                new DataDirectory(TestDirectories.forThisJvm("data")),
                clock,
                offers,
                discord,
                new ScriptedModel());
    }
}
