/**
 * What admins tell everybody: written as a draft, looked at, then posted at once, at a date, or
 * again and again.
 *
 * <p>A draft becomes planned once, however often the button is pressed, and from then on one job
 * per announcement posts it when it is due. Each time has its own key and its own row in {@code
 * announcement_posts}, so that no time is posted twice. Local times stay what they are on the days
 * when clocks change. Whoever cancels takes away what is still to come; undoing also deletes what
 * was posted. Presses are counted and nobody is remembered for them.
 *
 * <p>Tables {@code announcements}, {@code announcement_posts}, {@code announcement_clicks}.
 */
@NullMarked
package maxis.cog.community.announcement;

import org.jspecify.annotations.NullMarked;
