package maxis.spi.reply;

import maxis.spi.text.Text;

import java.util.ArrayList;
import java.util.List;

/**
 * A framed message with a title and blocks below one another. Discord's limits are checked when it
 * is built and sent.
 */
public record Card(Text title, Tone tone, List<Block> blocks) {
    /**
     * Discord takes 40 components in a message; a block is at least one, its title and frame are
     * three.
     */
    private static final int MOST_BLOCKS = 30;

    /** Its colour, and the word for it that is read out. */
    public enum Tone {
        PLAIN,
        GOOD,
        WARNING,
        BAD
    }

    public Card {
        blocks = List.copyOf(blocks);
        if (blocks.size() > MOST_BLOCKS) {
            throw new IllegalArgumentException("A card has at most " + MOST_BLOCKS + " blocks");
        }
    }

    public static Card of(Text title) {
        return new Card(title, Tone.PLAIN, List.of());
    }

    public Card tone(Tone other) {
        return new Card(title, other, blocks);
    }

    /** The card with more blocks at its end. */
    public Card with(Block... more) {
        var all = new ArrayList<>(blocks);
        all.addAll(List.of(more));
        return new Card(title, tone, all);
    }
}
