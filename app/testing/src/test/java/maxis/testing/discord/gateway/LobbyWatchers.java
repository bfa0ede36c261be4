package maxis.testing.discord.gateway;

import jakarta.inject.Inject;

import maxis.spi.discord.Happening;
import maxis.spi.discord.Watcher;

/** Writes down what was seen. */
final class LobbyWatchers {
    private LobbyWatchers() {}

    static final class Joined implements Watcher<Happening.Joined> {
        private final Lobby lobby;

        @Inject
        Joined(Lobby lobby) {
            this.lobby = lobby;
        }

        @Override
        public void seen(Happening.Joined happening) {
            lobby.see(happening);
        }
    }

    static final class Changed implements Watcher<Happening.Changed> {
        private final Lobby lobby;

        @Inject
        Changed(Lobby lobby) {
            this.lobby = lobby;
        }

        @Override
        public void seen(Happening.Changed happening) {
            lobby.see(happening);
        }
    }

    static final class Left implements Watcher<Happening.Left> {
        private final Lobby lobby;

        @Inject
        Left(Lobby lobby) {
            this.lobby = lobby;
        }

        @Override
        public void seen(Happening.Left happening) {
            lobby.see(happening);
        }
    }

    static final class Wrote implements Watcher<Happening.Wrote> {
        private final Lobby lobby;

        @Inject
        Wrote(Lobby lobby) {
            this.lobby = lobby;
        }

        @Override
        public void seen(Happening.Wrote happening) {
            lobby.see(happening);
        }
    }

    static final class Reacted implements Watcher<Happening.Reacted> {
        private final Lobby lobby;

        @Inject
        Reacted(Lobby lobby) {
            this.lobby = lobby;
        }

        @Override
        public void seen(Happening.Reacted happening) {
            lobby.see(happening);
        }
    }

    static final class Returned implements Watcher<Happening.Returned> {
        private final Lobby lobby;

        @Inject
        Returned(Lobby lobby) {
            this.lobby = lobby;
        }

        @Override
        public void seen(Happening.Returned happening) {
            lobby.see(happening);
        }
    }
}
