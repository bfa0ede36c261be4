/**
 * Somebody in front of the playground, for tests that play there. What they meet behind it, a
 * scripted bot or the program itself, is the business of the test.
 */
@NullMarked
package maxis.browser.playground;

import org.jspecify.annotations.NullMarked;
