/** The audit log: who did what, from where, sealed. */
@NullMarked
package maxis.spi.audit;

import org.jspecify.annotations.NullMarked;
