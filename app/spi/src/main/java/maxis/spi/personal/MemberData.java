package maxis.spi.personal;

import maxis.spi.personal.PersonalData.Kept;
import maxis.spi.personal.PersonalData.Section;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Language;
import maxis.spi.value.MemberId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The data of a member in all cogs together. Whoever serves it has made sure that the member
 * themself asks. Injectable everywhere.
 */
public interface MemberData {
    /** Everything that is held, as of now. Not inside a transaction. */
    Export export(MemberId member, Language language);

    /**
     * Has everything erased that need not stay, as soon as the transaction has committed; false
     * when that is under way already. Ask twice before: nothing brings it back.
     */
    boolean erase(Transaction transaction, MemberId member);

    /** The last erasure of this member that is done. Not inside a transaction. */
    Optional<Erased> lastErasure(MemberId member);

    /** What stays of every member, whatever they ask for, and why. */
    List<Kept> alwaysKept();

    /**
     * What is held.
     *
     * @param sections to be read by a person
     * @param json the same for programs, in one document
     */
    record Export(List<Section> sections, String json) {
        public Export {
            sections = List.copyOf(sections);
        }
    }

    /** An erasure: when it was asked for and what it left. */
    record Erased(Instant at, List<Kept> kept) {
        public Erased {
            kept = List.copyOf(kept);
        }
    }
}
