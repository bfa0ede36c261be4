package maxis.testing;

import maxis.runtime.health.DataDirectory;

/** What outlasts a process: its database, its files, the time, and what others have seen of it. */
record World(
        Setup setup, TestDatabase database, DataDirectory data, HandClock clock, Offers offers) {
    static World of(Setup setup) {
        var clock = HandClock.standard();
        return new World(
                setup,
                setup.database().orElseGet(TestDatabase::fresh),
                new DataDirectory(TestDirectories.forThisJvm("data")),
                clock,
                new Offers(clock));
    }
}
