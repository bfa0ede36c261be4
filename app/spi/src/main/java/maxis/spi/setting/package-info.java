/** Settings that admins change while the program runs. */
@NullMarked
package maxis.spi.setting;

import org.jspecify.annotations.NullMarked;
