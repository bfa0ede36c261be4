package maxis.cog.community.help;

import jakarta.inject.Inject;

import maxis.spi.command.CommandCatalogue;
import maxis.spi.command.CommandCatalogue.Listed;
import maxis.spi.reply.Block.Button;
import maxis.spi.reply.Block.Buttons;
import maxis.spi.reply.Block.Fact;
import maxis.spi.reply.Block.Facts;
import maxis.spi.reply.Block.Paragraph;
import maxis.spi.reply.Block.Style;
import maxis.spi.reply.Card;
import maxis.spi.text.Text;
import maxis.spi.value.Level;

import java.util.ArrayList;
import java.util.List;

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
        int pages = Math.max(1, Math.ceilDiv(open.size(), PAGE));
        int page = Math.clamp(wanted, 0, pages - 1);
        var card =
                Card.of(Text.of("community.help.title"))
                        .with(
                                new Paragraph(Text.of("community.help.intro")),
                                new Facts(
                                        open.stream()
                                                .skip((long) page * PAGE)
                                                .limit(PAGE)
                                                .map(HelpPages::fact)
                                                .toList()));
        var buttons = buttons(page, pages);
        return buttons.isEmpty() ? card : card.with(new Buttons(buttons));
    }

    private static Fact fact(Listed listed) {
        return new Fact(
                Text.value(CommandCard.usage(listed.command(), '/', " ")), listed.description());
    }

    private static List<Button> buttons(int page, int pages) {
        var buttons = new ArrayList<Button>();
        if (page > 0) {
            buttons.add(button("community.previous", page - 1));
        }
        if (page + 1 < pages) {
            buttons.add(button("community.next", page + 1));
        }
        return buttons;
    }

    private static Button button(String key, int page) {
        return Button.of(Text.of(key), Style.PLAIN, new ShowHelp(page));
    }
}
