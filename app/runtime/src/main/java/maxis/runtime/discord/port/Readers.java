package maxis.runtime.discord.port;

import jakarta.inject.Inject;

import maxis.runtime.message.Medium;
import maxis.runtime.message.Messages;
import maxis.spi.member.Members;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.storage.Transactions.As;
import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import java.util.Optional;

/** Who reads what is sent, and in which language. */
final class Readers {
    private final As own;
    private final Members members;
    private final PostLanguage posts;
    private final Messages messages;

    @Inject
    Readers(Transactions transactions, Members members, PostLanguage posts, Messages messages) {
        this.own = transactions.as(Actor.system("discord"));
        this.members = members;
        this.posts = posts;
        this.messages = messages;
    }

    /** The language of a message: its only reader's, or the community's. */
    Language language(Optional<MemberId> reader) {
        return reader.flatMap(
                        member -> own.run(transaction -> members.language(transaction, member)))
                .orElseGet(posts::now);
    }

    /** For what Discord shows without its markup, such as the name of a thread. */
    String plain(Text text) {
        return messages.in(posts.now(), Medium.PLAIN).say(text);
    }
}
