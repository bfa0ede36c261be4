/**
 * The personal data of a member in all cogs together: shown in one piece, and erased.
 *
 * <p>An erasure is a job. It writes the keyed hash of the member's id to a file beside the data
 * directory's other files first, then lets every declared class do its part and adds a row to
 * {@code erasures}, all in the transaction that ends the job. A database restored from an older
 * copy lacks the row; {@link maxis.runtime.personal.ErasureReplay} finds whom it belonged to and
 * erases again, at every start. Without the key file the hashes tell nobody's id.
 *
 * <p>Every table with a column that names a member is answered for by a {@code
 * PersonalDataDeclaration} or exempt by a {@code PersonalDataExemption}; {@link
 * maxis.runtime.personal.MemberColumns} knows which columns those are.
 */
@NullMarked
package maxis.runtime.personal;

import org.jspecify.annotations.NullMarked;
