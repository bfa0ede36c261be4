/** The ports on JDA, each in the suite that the fakes pass, against the stand-in for Discord. */
@NullMarked
package maxis.testing.discord.port;

import org.jspecify.annotations.NullMarked;
