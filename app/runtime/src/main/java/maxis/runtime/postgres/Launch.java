package maxis.runtime.postgres;

import maxis.spi.value.Secret;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Everything that one start of a server has in common with the next. */
record Launch(EmbeddedSettings settings, Account account, Binaries binaries, Secret password) {
    /**
     * In a session of its own, so that Ctrl-C in the terminal reaches us and not the server, which
     * we need until we have drained. Each program in this line becomes the next one: the process id
     * stays.
     */
    List<String> words(int port) throws IOException {
        var words = new ArrayList<String>();
        words.add("setsid");
        words.addAll(
                account.running(
                        binaries.postgres().toString(),
                        "-D",
                        settings.place().cluster().toString()));
        words.addAll(Parameters.of(settings, Integer.parseInt(binaries.major()), port));
        return words;
    }

    ServerLog log() {
        return new ServerLog(settings.place().logs());
    }
}
