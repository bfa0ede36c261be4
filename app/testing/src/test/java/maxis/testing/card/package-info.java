/** What is drawn for Discord, and what hostile members could make of it. */
@NullMarked
package maxis.testing.card;

import org.jspecify.annotations.NullMarked;
