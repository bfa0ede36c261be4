/** Retention: how long what is kept, enforced every night and shown to members. */
@NullMarked
package maxis.spi.retention;

import org.jspecify.annotations.NullMarked;
