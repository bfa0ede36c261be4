package maxis.runtime.discord.card;

import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

/** A part of a card that is drawn, and what it takes of Discord's limits. */
sealed interface Piece {
    /** Words, which can be cut. */
    record Words(String markdown) implements Piece {}

    /** A line across; nothing to begin or end a message with. */
    record Line() implements Piece {}

    /**
     * What cannot be cut.
     *
     * @param components how many it counts for with all inside it
     * @param files how many are attached by it
     */
    record Whole(ContainerChildComponent component, int components, int files) implements Piece {
        int characters() {
            return component instanceof TextDisplay text ? text.getContent().length() : 0;
        }
    }
}
