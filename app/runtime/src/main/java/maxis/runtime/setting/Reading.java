package maxis.runtime.setting;

import maxis.spi.text.Text;

/** What comes of reading a text as a value. */
sealed interface Reading {
    record Read(Object value) implements Reading {}

    record Refused(Text reason) implements Reading {}

    static Refused refused(Text reason) {
        return new Refused(reason);
    }
}
