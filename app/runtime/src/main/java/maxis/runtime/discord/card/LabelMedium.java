package maxis.runtime.discord.card;

import maxis.runtime.message.Medium;

/**
 * Where Discord shows plain text: on buttons, in menus and forms. Nothing is marked up there, so a
 * backslash would be seen.
 */
final class LabelMedium implements Medium {
    static final LabelMedium INSTANCE = new LabelMedium();

    private LabelMedium() {}

    @Override
    public String escape(String text) {
        return VisibleText.of(text);
    }
}
