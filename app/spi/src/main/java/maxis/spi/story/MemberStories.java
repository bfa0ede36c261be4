package maxis.spi.story;

import maxis.spi.CogId;
import maxis.spi.storage.Transaction;
import maxis.spi.story.MemberStory.Chapter;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;

import java.util.List;

/** The whole story of a member, told by all loaded cogs. Injectable everywhere. */
@FunctionalInterface
public interface MemberStories {
    /**
     * The chapters that somebody of this level reads, in a transaction in which they act.
     *
     * @param reader their level
     */
    List<Told> of(Transaction transaction, Level reader, MemberId member);

    /** A chapter, by whom it is told and under which title. */
    record Told(CogId cog, String name, Text title, Chapter chapter) {}
}
