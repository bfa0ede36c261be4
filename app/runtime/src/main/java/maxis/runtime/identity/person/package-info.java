/** How far somebody may go at this moment, asked anew for every request. */
@NullMarked
package maxis.runtime.identity.person;

import org.jspecify.annotations.NullMarked;
