package maxis.spi.personal;

import maxis.spi.storage.Transaction;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import java.util.List;

/** Answers for the data of members that a cog holds. */
public interface PersonalData {
    /** Everything held about the member, in sections that a person can read. Runs as the member. */
    List<Section> export(Transaction transaction, MemberId member);

    /**
     * Lets go what the law does not ask to keep and answers what stays and why. Runs as the system,
     * may run again after a restore, and leaves no text, name or address of the member behind.
     */
    List<Kept> erase(Transaction transaction, MemberId member);

    /** A part of an export: rows of names and values. */
    record Section(Text title, List<List<Text>> rows) {
        public Section {
            rows = List.copyOf(rows);
        }
    }

    /** What stays after an erasure. Both texts are without arguments. */
    record Kept(Text what, Text why) {}
}
