package maxis.cog.community.greeting;

import jakarta.inject.Inject;

import maxis.cog.community.announcement.Announcements;
import maxis.spi.reply.Block.Paragraph;
import maxis.spi.reply.Card;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import java.util.Optional;

/** What greetings look like. */
final class GreetingCards {
    private static final String PLACE_OF_NAME = "{member}";

    private final Announcements announcements;

    @Inject
    GreetingCards(Announcements announcements) {
        this.announcements = announcements;
    }

    Card welcome(MemberId member, GreetingSettings rules) {
        var ours = Text.of("community.welcome.text").with("member", member);
        var words = words(ours, member, rules.welcomeFr(), rules.welcomeEn());
        var card = Card.of(Text.of("community.welcome.title")).with(new Paragraph(words));
        return announcements.buttons(rules.welcomeButtons()).map(card::with).orElse(card);
    }

    Card farewell(String name, GreetingSettings rules) {
        var ours = Text.of("community.farewell.text").with("member", name);
        return Card.of(Text.of("community.farewell.title"))
                .with(new Paragraph(words(ours, name, rules.farewellFr(), rules.farewellEn())));
    }

    /** The reader's language chooses among the words, as it does for all texts. */
    private static Text words(
            Text ours, Object member, Optional<String> french, Optional<String> english) {
        return Text.of("community.own_words")
                .with("own", "own")
                .with("fr", french.map(text -> own(text, member)).orElse(ours))
                .with("en", english.map(text -> own(text, member)).orElse(ours));
    }

    private static Text own(String text, Object member) {
        int place = text.indexOf(PLACE_OF_NAME);
        if (place < 0) {
            return Text.value(text);
        }
        return Text.of("community.own_words.naming")
                .with("before", text.substring(0, place))
                .with("member", member)
                .with("after", text.substring(place + PLACE_OF_NAME.length()));
    }
}
