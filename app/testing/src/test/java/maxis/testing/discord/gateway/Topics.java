package maxis.testing.discord.gateway;

import jakarta.inject.Inject;

import maxis.spi.command.Completer;
import maxis.spi.text.Text;

import java.util.List;
import java.util.stream.IntStream;

/** What secrets are about: more than Discord shows, in the words of whoever types. */
final class Topics implements Completer {
    private static final int MANY = 40;

    @Inject
    Topics() {}

    @Override
    public List<Offer> offers(Typing typing) {
        return IntStream.rangeClosed(1, MANY)
                .mapToObj(number ->
                        new Offer(
                                typing.typed() + number,
                                Text.of("lobby.topic")
                                        .with("what", typing.typed())
                                        .with("number", number)))
                .toList();
    }
}
