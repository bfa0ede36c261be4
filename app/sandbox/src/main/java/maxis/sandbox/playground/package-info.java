/**
 * The page on which one plays with a bot: files, guarded by headers, beside the control API. State
 * lives in the memory of the sandbox and ends with it.
 */
@NullMarked
package maxis.sandbox.playground;

import org.jspecify.annotations.NullMarked;
