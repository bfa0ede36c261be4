/**
 * What the panel's pages ask of the platform: who may see which page, the words of the pages, and
 * what one member's whole story is. Every answer is worked out with the rights of whoever asks.
 */
@NullMarked
package maxis.runtime.panel;

import org.jspecify.annotations.NullMarked;
