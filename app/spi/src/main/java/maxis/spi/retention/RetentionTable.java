package maxis.spi.retention;

import maxis.spi.text.Text;

import java.time.Duration;
import java.util.List;

/** How long what is kept, as the settings have it now. Injectable everywhere. */
@FunctionalInterface
public interface RetentionTable {
    List<Row> rows();

    /** What, and for how long. */
    record Row(Text what, Duration kept) {}
}
