/** Collects what all cogs tell the team about a member. */
@NullMarked
package maxis.runtime.panel.story;

import org.jspecify.annotations.NullMarked;
