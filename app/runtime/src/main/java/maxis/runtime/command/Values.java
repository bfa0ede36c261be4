package maxis.runtime.command;

import maxis.spi.text.Text;

import java.util.Map;

/** What came of reading all that was given with a call. */
public sealed interface Values {
    /** By option; what was not given is absent. */
    record Given(Map<String, Object> values) implements Values {
        public Given {
            values = Map.copyOf(values);
        }
    }

    /** What is wrong, and what to type instead. */
    record Wrong(Text why) implements Values {}
}
