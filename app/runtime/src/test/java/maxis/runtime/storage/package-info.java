/** What of the storage can be told without a server. */
@NullMarked
package maxis.runtime.storage;

import org.jspecify.annotations.NullMarked;
