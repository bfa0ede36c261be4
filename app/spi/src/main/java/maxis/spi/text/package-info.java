/** What members read: keys of message bundles with arguments, never sentences. */
@NullMarked
package maxis.spi.text;

import org.jspecify.annotations.NullMarked;
