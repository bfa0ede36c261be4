package maxis.runtime.discord.card;

import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Puts pieces into as few messages as Discord's limits allow, in their order. */
final class Pages {
    static final int MOST_CHARACTERS = Message.MAX_CONTENT_LENGTH_COMPONENT_V2;

    /** One of the components is the frame. */
    static final int MOST_COMPONENTS = Message.MAX_COMPONENT_COUNT_IN_COMPONENT_TREE - 1;

    static final int MOST_FILES = Message.MAX_FILE_AMOUNT;

    private final List<List<ContainerChildComponent>> pages = new ArrayList<>();
    private List<ContainerChildComponent> page = new ArrayList<>();
    private boolean isLineDue;
    private int components;
    private int characters;
    private int files;

    private Pages() {}

    static List<List<ContainerChildComponent>> of(List<Piece> pieces) {
        var drawn = new Pages();
        Deque<Piece> rest = new ArrayDeque<>(pieces);
        while (!rest.isEmpty()) {
            switch (rest.removeFirst()) {
                case Piece.Line _ -> drawn.isLineDue = !drawn.page.isEmpty();
                case Piece.Whole whole -> drawn.add(whole);
                case Piece.Words words -> drawn.add(words.markdown());
            }
        }
        drawn.turn();
        return drawn.pages;
    }

    /** All in one message, where words have to give way. */
    static List<ContainerChildComponent> one(List<Piece> pieces) {
        var all = of(pieces);
        return all.size() == 1 ? all.getFirst() : Shortened.of(pieces);
    }

    private void add(Piece.Whole whole) {
        makeRoom(whole.components(), whole.files());
        if (characters + whole.characters() > MOST_CHARACTERS) {
            turn();
        }
        put(whole.component(), whole.components());
        files += whole.files();
        characters += whole.characters();
    }

    private void add(String words) {
        var rest = words;
        while (!rest.isEmpty()) {
            makeRoom(1, 0);
            int room = MOST_CHARACTERS - characters;
            if (rest.length() <= room) {
                write(rest);
                return;
            }
            if (room < Cut.LEAST
                    || (rest.length() <= MOST_CHARACTERS && room < rest.length() / 2)) {
                turn();
            } else {
                var cut = Cut.of(rest, room);
                write(cut.head());
                rest = cut.tail();
            }
        }
    }

    private void write(String words) {
        put(TextDisplay.of(words), 1);
        characters += words.length();
    }

    private void makeRoom(int wanted, int wantedFiles) {
        int line = isLineDue ? 1 : 0;
        if (components + line + wanted > MOST_COMPONENTS || files + wantedFiles > MOST_FILES) {
            turn();
        }
    }

    private void put(ContainerChildComponent component, int count) {
        if (isLineDue) {
            page.add(Separator.createDivider(Separator.Spacing.SMALL));
            components++;
            isLineDue = false;
        }
        page.add(component);
        components += count;
    }

    private void turn() {
        if (!page.isEmpty()) {
            pages.add(page);
        }
        page = new ArrayList<>();
        isLineDue = false;
        components = 0;
        characters = 0;
        files = 0;
    }
}
