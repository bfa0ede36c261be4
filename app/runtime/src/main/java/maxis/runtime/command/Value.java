package maxis.runtime.command;

import maxis.spi.text.Text;

/** What came of reading one value. */
sealed interface Value {
    record Fits(Object value) implements Value {}

    /** Why it does not fit, and what to type instead. */
    record Misfits(Text why) implements Value {}
}
