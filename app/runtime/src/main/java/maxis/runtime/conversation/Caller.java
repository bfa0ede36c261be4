package maxis.runtime.conversation;

import maxis.spi.text.Language;
import maxis.spi.value.Level;
import maxis.spi.value.Right;

import java.util.Set;

/**
 * Somebody who wants something, with what is known of them.
 *
 * @param isBarred from the program; whoever was not looked up yet is not
 */
record Caller(
        Speaker speaker, Level level, Set<Right> rights, Language language, boolean isBarred) {
    Caller {
        rights = Set.copyOf(rights);
    }
}
