/** Personal data: what is held about a member, and how it goes. */
@NullMarked
package maxis.spi.personal;

import org.jspecify.annotations.NullMarked;
