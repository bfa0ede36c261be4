/** What buttons, menus and forms mean, on a real database. */
@NullMarked
package maxis.testing.component;

import org.jspecify.annotations.NullMarked;
