package maxis.spi.discord;

import maxis.spi.value.MemberId;
import maxis.spi.value.MessageId;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Something that people did on the server. It is told as it happens and lost when nobody listens:
 * after an interruption there is {@link Returned}, and whoever needs the truth asks {@link Guild}.
 */
public sealed interface Happening {
    /** Whose doing it is; what one person does is told in its order. */
    Optional<MemberId> by();

    /** Somebody came. */
    record Joined(Present who) implements Happening {
        @Override
        public Optional<MemberId> by() {
            return Optional.of(who.id());
        }
    }

    /** The name, picture or roles of somebody are others now. */
    record Changed(Present who) implements Happening {
        @Override
        public Optional<MemberId> by() {
            return Optional.of(who.id());
        }
    }

    /** Somebody went, or was removed. */
    record Left(MemberId member) implements Happening {
        @Override
        public Optional<MemberId> by() {
            return Optional.of(member);
        }
    }

    /**
     * Somebody wrote a message that is not a command.
     *
     * @param text empty where Discord does not show it to us
     * @param isDirect in private to the bot
     * @param attachments where the files can be fetched for the next hours
     */
    record Wrote(
            MemberId member,
            MessageId message,
            String text,
            boolean isDirect,
            List<URI> attachments)
            implements Happening {
        public Wrote {
            attachments = List.copyOf(attachments);
        }

        @Override
        public Optional<MemberId> by() {
            return Optional.of(member);
        }
    }

    /** Somebody set a reaction, or took it back. */
    record Reacted(MemberId member, MessageId message, String emoji, boolean isSet)
            implements Happening {
        @Override
        public Optional<MemberId> by() {
            return Optional.of(member);
        }
    }

    /** The connection is there, for the first time or again; things may have happened unseen. */
    record Returned() implements Happening {
        @Override
        public Optional<MemberId> by() {
            return Optional.empty();
        }
    }
}
