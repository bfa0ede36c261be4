/** The panel in a browser: what somebody does and sees in front of it. */
@NullMarked
package maxis.browser.panel;

import org.jspecify.annotations.NullMarked;
