/**
 * The port to Discord for what is not an answer: messages, roles, channels, each call with a typed
 * outcome.
 */
@NullMarked
package maxis.spi.discord;

import org.jspecify.annotations.NullMarked;
