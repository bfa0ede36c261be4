/**
 * Buttons, menus and forms: what a member's gesture means, stored, so that it survives restarts.
 */
@NullMarked
package maxis.spi.component;

import org.jspecify.annotations.NullMarked;
