package maxis.spi.story;

import maxis.spi.reply.Block.Fact;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tells the team what a cog knows of a member. */
@FunctionalInterface
public interface MemberStory {
    /**
     * Runs as whoever looks, so that nobody reads more here than elsewhere; changes nothing.
     * Nothing at all, where there is nothing to tell.
     */
    Optional<Chapter> of(Transaction transaction, MemberId member);

    /**
     * What is known.
     *
     * @param facts how things are: plan, balance, language
     * @param happenings what happened, newest first, some tens at most; members' texts are
     *     arguments
     */
    record Chapter(List<Fact> facts, List<Happened> happenings) {
        public Chapter {
            facts = List.copyOf(facts);
            happenings = List.copyOf(happenings);
        }

        public static Chapter of(List<Fact> facts) {
            return new Chapter(facts, List.of());
        }
    }

    /** Something that happened. */
    record Happened(Instant at, Text what) {}
}
