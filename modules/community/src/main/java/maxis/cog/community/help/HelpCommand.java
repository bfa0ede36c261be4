package maxis.cog.community.help;

import jakarta.inject.Inject;

import maxis.spi.command.CommandCall;
import maxis.spi.command.CommandCatalogue;
import maxis.spi.command.CommandCatalogue.Listed;
import maxis.spi.reply.Reply;
import maxis.spi.text.Text;
import maxis.spi.value.Level;

import java.util.Locale;
import java.util.Optional;

/** {@code /help}: all commands, or one in full. */
final class HelpCommand {
    private final CommandCatalogue catalogue;
    private final HelpPages pages;

    @Inject
    HelpCommand(CommandCatalogue catalogue, HelpPages pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    Reply help(CommandCall call) {
        return call.value("command", String.class)
                .map(wanted -> explain(wanted, call.level()))
                .orElseGet(() -> Reply.show(pages.page(call.level(), 0)));
    }

    /** What somebody may not use is unknown to them. */
    private Reply explain(String wanted, Level level) {
        return find(wanted, level)
                .map(listed -> Reply.show(CommandCard.of(listed)))
                .orElseGet(() ->
                        Reply.refuse(
                                Text.of("platform.input.command")
                                        .with("command", wanted)
                                        .with("help", "/help")));
    }

    private Optional<Listed> find(String wanted, Level level) {
        var name = plain(wanted);
        return catalogue.openTo(level).stream()
                .filter(listed ->
                        plain(listed.command().name()).equals(name)
                                || listed.command().aliases().stream()
                                        .anyMatch(alias -> plain(alias).equals(name)))
                .findFirst();
    }

    /** However it is typed: with its slash or mark, with blanks, dots or underscores. */
    private static String plain(String typed) {
        return typed.strip()
                .replaceFirst("^[/!]", "")
                .replaceAll("[ ._]+", "_")
                .toLowerCase(Locale.ROOT);
    }
}
