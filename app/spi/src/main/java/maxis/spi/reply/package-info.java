/**
 * What a handler answers: values that the runtime renders, localises and checks against Discord's
 * limits.
 */
@NullMarked
package maxis.spi.reply;

import org.jspecify.annotations.NullMarked;
