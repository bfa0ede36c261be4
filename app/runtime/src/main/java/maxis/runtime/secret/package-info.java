/**
 * Encrypted values: AES-256-GCM under keys of the key file, bound to table, column and row. After a
 * new key is made, a job seals every declared column anew; then the old key can be retired.
 */
@NullMarked
package maxis.runtime.secret;

import org.jspecify.annotations.NullMarked;
