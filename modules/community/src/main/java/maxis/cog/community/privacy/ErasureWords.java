package maxis.cog.community.privacy;

import maxis.spi.personal.MemberData.Erased;
import maxis.spi.personal.PersonalData.Kept;
import maxis.spi.reply.Block;
import maxis.spi.reply.Block.Fact;
import maxis.spi.reply.Block.Facts;
import maxis.spi.reply.Block.Paragraph;
import maxis.spi.text.Text;

import java.util.ArrayList;
import java.util.List;

/** What an erasure leaves and why, in words. */
final class ErasureWords {
    private ErasureWords() {}

    static List<Block> done(Erased erased) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(Text.of("community.erasure.done").with("at", erased.at())));
        blocks.addAll(kept(erased.kept()));
        return blocks;
    }

    static List<Block> kept(List<Kept> kept) {
        return kept.isEmpty()
                ? List.of()
                : List.of(
                        new Paragraph(Text.of("community.erasure.kept")),
                        new Facts(
                                kept.stream()
                                        .map(one -> new Fact(one.what(), one.why()))
                                        .toList()));
    }
}
