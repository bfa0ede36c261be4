package maxis.cog.community.help;

import jakarta.inject.Inject;

import maxis.spi.command.CommandCatalogue;
import maxis.spi.command.CommandCatalogue.Listed;
import maxis.spi.reply.Block.Buttons;
import maxis.spi.reply.Block.Fact;
import maxis.spi.reply.Block.Facts;
import maxis.spi.reply.Block.Paragraph;
import maxis.spi.reply.Card;
import maxis.spi.reply.Pages;
import maxis.spi.text.Text;
import maxis.spi.value.Level;

/** The commands that a level may use, some at a time. */
final class HelpPages {
    private static final int PAGE = 12;

    private final CommandCatalogue catalogue;

    @Inject
    HelpPages(CommandCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    Card page(Level level, int wanted) {
        var open = catalogue.openTo(level);
        var pages = Pages.of(open.size(), PAGE, wanted);
        var card =
                Card.of(Text.of("community.help.title"))
                        .with(
                                new Paragraph(Text.of("community.help.intro")),
                                new Facts(pages.cut(open).stream().map(HelpPages::fact).toList()));
        var buttons = pages.buttons(ShowHelp::new);
        return buttons.isEmpty() ? card : card.with(new Buttons(buttons));
    }

    private static Fact fact(Listed listed) {
        return new Fact(
                Text.value(CommandCard.usage(listed.command(), '/', " ")), listed.description());
    }
}
