/** Stories of people who come and go. */
@NullMarked
package maxis.cog.community.greeting;

import org.jspecify.annotations.NullMarked;
