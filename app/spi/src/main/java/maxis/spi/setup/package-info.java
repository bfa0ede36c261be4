/**
 * What a community settles once, when it begins: which channels and roles serve for what. Cogs
 * declare what they need, and whoever leads through it writes the answers into their settings.
 */
@NullMarked
package maxis.spi.setup;

import org.jspecify.annotations.NullMarked;
