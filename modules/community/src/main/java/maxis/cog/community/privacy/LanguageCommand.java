package maxis.cog.community.privacy;

import jakarta.inject.Inject;

import maxis.spi.command.CommandCall;
import maxis.spi.reply.Reply;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Language;
import maxis.spi.text.Text;

import java.util.Optional;

/** {@code /language}: which language it is, or which it shall be. */
final class LanguageCommand {
    private final Transactions transactions;
    private final Privacy privacy;

    @Inject
    LanguageCommand(Transactions transactions, Privacy privacy) {
        this.transactions = transactions;
        this.privacy = privacy;
    }

    Reply choose(CommandCall call) {
        return transactions
                .as(Actor.member(call.member()))
                .run(transaction -> {
                    var wish = call.value("language", String.class);
                    wish.ifPresent(
                            word -> privacy.speak(transaction, call.member(), language(word)));
                    return Reply.say(
                            told(wish.isPresent(), privacy.language(transaction, call.member())));
                });
    }

    private static Optional<Language> language(String word) {
        return word.equals("auto") ? Optional.empty() : Optional.of(Language.of(word, Language.FR));
    }

    /** A choice is confirmed in the chosen language, even if the call came in another. */
    private static Text told(boolean isNew, Optional<Language> language) {
        var key = isNew ? "community.language.now." : "community.language.is.";
        return Text.of(key + language.map(Language::code).orElse("auto"));
    }
}
