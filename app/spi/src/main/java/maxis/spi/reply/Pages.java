package maxis.spi.reply;

import maxis.spi.reply.Block.Button;
import maxis.spi.reply.Block.Style;
import maxis.spi.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Which page of a long list is shown, counted from 0. Pages are made anew each time one is turned,
 * so the one that is wanted may be gone; then the last is shown.
 */
public record Pages(int shown, int count, int size) {
    /** The wanted page of so many entries, or the nearest that there is. */
    public static Pages of(int entries, int size, int wanted) {
        int count = Math.max(1, Math.ceilDiv(entries, size));
        return new Pages(Math.clamp(wanted, 0, count - 1), count, size);
    }

    /** The entries of the page that is shown. */
    public <T> List<T> cut(List<T> all) {
        int from = Math.min(shown * size, all.size());
        return all.subList(from, Math.min(from + size, all.size()));
    }

    /** What turns to the page before and to the one behind, where there are such. */
    public List<Button> buttons(IntFunction<? extends Gesture> turn) {
        var buttons = new ArrayList<Button>();
        if (shown > 0) {
            buttons.add(previous(turn.apply(shown - 1)));
        }
        if (shown + 1 < count) {
            buttons.add(next(turn.apply(shown + 1)));
        }
        return buttons;
    }

    /** Turns back. */
    public static Button previous(Gesture gesture) {
        return Button.of(Text.of("platform.page.previous"), Style.PLAIN, gesture);
    }

    /** Turns on; alone where nobody knows how many pages there are. */
    public static Button next(Gesture gesture) {
        return Button.of(Text.of("platform.page.next"), Style.PLAIN, gesture);
    }
}
