/**
 * The kit for tests in a real browser: opens Chromium, hands out tabs, and collects what a page
 * complains of. It knows no page; who tests one brings it.
 */
@NullMarked
package maxis.browser;

import org.jspecify.annotations.NullMarked;
