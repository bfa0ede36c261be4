/** Control actions: what can be ordered from the panel, the controller or plain language. */
@NullMarked
package maxis.spi.control;

import org.jspecify.annotations.NullMarked;
