/**
 * What open pages hear of: a change is a notification of the database, so every process hears it,
 * and each tells the pages that are open at it.
 */
@NullMarked
package maxis.runtime.web.live;

import org.jspecify.annotations.NullMarked;
