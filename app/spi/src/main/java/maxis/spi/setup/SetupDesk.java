package maxis.spi.setup;

import maxis.spi.control.Asker;
import maxis.spi.health.Health;
import maxis.spi.text.Text;
import maxis.spi.value.RoleId;

import java.util.List;
import java.util.Set;

/** What is settled and what is not, over all loaded cogs. Injectable everywhere. */
public interface SetupDesk {
    /** Everything that can be settled: values and roles first, then channels. */
    List<Item> items();

    /**
     * Settles one; the value is what an admin would type, empty for none. It opens a transaction of
     * its own and is written to history and audit log.
     */
    Settling settle(Asker asker, String item, String value);

    /** The roles of those who read the team's channels. */
    Set<RoleId> team();

    /** What the health checks of all cogs find; takes some seconds. Not inside a transaction. */
    List<Finding> examine();

    /**
     * Something that can be settled.
     *
     * @param id its cog and its name: {@code community.announcements}
     * @param label what it is
     * @param why what it is for
     * @param current as an admin would type it; empty while it is not settled
     * @param made what is made for it would be called; empty for values
     */
    record Item(String id, SetupChoice choice, Text label, Text why, String current, String made) {
        public boolean isSettled() {
            return !current.isEmpty();
        }
    }

    /** What came of it. */
    sealed interface Settling {
        record Settled() implements Settling {}

        record Refused(Text why) implements Settling {}
    }

    /** What one health check says. */
    record Finding(String check, Health health) {}
}
