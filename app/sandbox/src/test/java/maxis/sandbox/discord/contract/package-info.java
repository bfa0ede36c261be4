/** Holds the traffic of the tests against Discord's own description of its API. */
@NullMarked
package maxis.sandbox.discord.contract;

import org.jspecify.annotations.NullMarked;
