/**
 * What every cog has to keep, whatever it does: {@link maxis.testing.cog.CogContract} and the
 * checks behind it. A check looks at one {@link maxis.testing.cog.Subject} and answers with
 * everything that is wrong, a line for each.
 */
@NullMarked
package maxis.testing.cog;

import org.jspecify.annotations.NullMarked;
