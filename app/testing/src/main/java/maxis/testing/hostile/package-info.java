/** What hostile members write, and how Discord's clients would read what comes of it. */
@NullMarked
package maxis.testing.hostile;

import org.jspecify.annotations.NullMarked;
