/**
 * What every implementation of a port has to do, as suites: the fakes of the kit pass them, and so
 * must whoever speaks to the real thing. A suite is extended by a test that provides the
 * implementation and a prepared {@link maxis.testing.contract.DiscordStage}.
 */
@NullMarked
package maxis.testing.contract;

import org.jspecify.annotations.NullMarked;
