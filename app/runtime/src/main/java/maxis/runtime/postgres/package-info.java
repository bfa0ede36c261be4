/**
 * The PostgreSQL of an installation that brings none: unpacked once, initialised once, started as
 * our child, started again when it dies, and stopped with us.
 *
 * <p>What always holds:
 *
 * <ul>
 *   <li>One program per data directory: a file lock is held for as long as we run.
 *   <li>Nothing half done looks complete: programs and data appear by a rename.
 *   <li>A process is signalled only after /proc has shown that it is a PostgreSQL of this very data
 *       directory; a number in a stale file proves nothing.
 *   <li>The server listens on loopback only, asks for a password, and never sees our environment,
 *       which holds the tokens.
 *   <li>What an operator can mend arrives as a {@link maxis.runtime.postgres.PostgresFault}: what
 *       is wrong, and what to do.
 * </ul>
 *
 * <p>A data directory holds {@code cluster} (PostgreSQL's own), {@code log} (its logs, one file per
 * weekday) and {@code maxis.lock}.
 */
@NullMarked
package maxis.runtime.postgres;

import org.jspecify.annotations.NullMarked;
