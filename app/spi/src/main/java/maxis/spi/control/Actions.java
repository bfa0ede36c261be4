package maxis.spi.control;

import java.util.List;

/** What can be ordered in this process. */
public interface Actions {
    /** All of it, by name. */
    List<ActionDescription> known();
}
