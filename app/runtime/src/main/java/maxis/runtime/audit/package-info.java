/**
 * The audit log: rows come in the transactions of the acts, a job seals them in a chain of hashes,
 * and a nightly walk along the chain names what was changed, deleted or moved since.
 */
@NullMarked
package maxis.runtime.audit;

import org.jspecify.annotations.NullMarked;
