package maxis.testing.cog;

import java.util.List;

/** Looks at one side of a cog. */
@FunctionalInterface
interface Check {
    /** All that is wrong, a line for each; nothing if all is well. */
    List<String> findings(Subject subject);
}
