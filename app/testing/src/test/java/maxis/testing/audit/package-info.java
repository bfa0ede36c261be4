/** The audit log: who it names, how it is sealed, and that nothing is changed in secret. */
@NullMarked
package maxis.testing.audit;

import org.jspecify.annotations.NullMarked;
