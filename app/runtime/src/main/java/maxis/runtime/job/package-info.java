/**
 * Jobs on db-scheduler: every effect that must not get lost is a row here, written in the caller's
 * transaction through functions of the database and ended in the transaction of its effects.
 */
@NullMarked
package maxis.runtime.job;

import org.jspecify.annotations.NullMarked;
