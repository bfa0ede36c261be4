package maxis.runtime.discord.card;

import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import java.util.ArrayList;
import java.util.List;

/**
 * Pieces in one message that do not fit into one: what can be pressed stays, and words give way
 * from the end, with a sign that there was more.
 */
final class Shortened {
    private static final String ELLIPSIS = "…";

    private final List<ContainerChildComponent> page = new ArrayList<>();
    private int components;
    private int characters;
    private int files;
    private int placed;
    private int written;
    private boolean isCut;

    private Shortened(List<Piece> pieces) {
        // What cannot be cut gets its room first.
        for (var piece : pieces) {
            if (piece instanceof Piece.Whole whole) {
                components += whole.components();
                characters += whole.characters();
            }
        }
    }

    static List<ContainerChildComponent> of(List<Piece> pieces) {
        var shortened = new Shortened(pieces);
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Line _ -> {}
                case Piece.Words words -> shortened.add(words.markdown());
                case Piece.Whole whole -> shortened.add(whole);
            }
        }
        return shortened.page;
    }

    private void add(String words) {
        int room = Pages.MOST_CHARACTERS - characters;
        if (isCut || components >= Pages.MOST_COMPONENTS) {
            return;
        }
        if (words.length() <= room) {
            put(words);
        } else {
            isCut = true;
            if (room >= Cut.LEAST) {
                put(Cut.of(words, room - ELLIPSIS.length()).head() + ELLIPSIS);
            }
        }
    }

    private void put(String words) {
        page.add(TextDisplay.of(words));
        components++;
        characters += words.length();
        placed++;
        written += words.length();
    }

    /** What is more than Discord takes at all goes from the end. */
    private void add(Piece.Whole whole) {
        boolean fits =
                placed + whole.components() <= Pages.MOST_COMPONENTS
                        && files + whole.files() <= Pages.MOST_FILES
                        && written + whole.characters() <= Pages.MOST_CHARACTERS;
        if (fits) {
            page.add(whole.component());
            placed += whole.components();
            files += whole.files();
            written += whole.characters();
        }
    }
}
