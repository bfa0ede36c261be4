package maxis.runtime.setting;

import maxis.spi.text.Text;

import java.util.List;
import java.util.Optional;

/** What comes of asking for a change of settings. All of it happens, or nothing. */
public sealed interface Change {
    /** Done, in this process at once and in all others within a second. */
    record Changed(List<String> names) implements Change {}

    /** The value, or what it makes together with the others, is not possible. */
    record Refused(Text reason) implements Change {}

    /** There is no such setting; perhaps another was meant. */
    record Unknown(String name, Optional<String> meant) implements Change {}

    /** Somebody else has changed it since it was shown; this is its value now. */
    record Stale(String name, String current) implements Change {}
}
