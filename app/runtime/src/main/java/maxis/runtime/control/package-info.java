/**
 * Control orders: what somebody wants done, from the wish to its one outcome.
 *
 * <p>Every order is a row of {@code control_orders}, placed by one SQL function under the id that
 * its sender chose; a repetition finds the row. Typed orders of actions that are not risky are
 * approved by being sent. All others are previewed in a transaction that can only read, and wait
 * fifteen minutes for somebody to approve them under a seal: the hash of the action, its parameters
 * and the version of what it touches. Version and seal are looked at when it is approved and again
 * when it is carried out; what differs makes the order void.
 *
 * <p>The transaction that approves enqueues a job for the action, {@code platform.order.<action>},
 * which only processes that load the action know. The job claims the order in a transaction of its
 * own, with a token of which the table knows the digest, and carries it out in the transaction that
 * ends order and job. Two fences stand there, the job's and the claim's, so that of two processes
 * that believe to own an order one is rolled back with its effects. A trigger lets states follow
 * one another in lawful ways only; the minutely sweep ends what nobody approved and what has lost
 * its job. Each step writes to the audit log in its transaction and is told on the channel {@code
 * control_orders}.
 */
@NullMarked
package maxis.runtime.control;

import org.jspecify.annotations.NullMarked;
