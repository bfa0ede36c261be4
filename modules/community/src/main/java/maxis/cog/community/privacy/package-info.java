/**
 * What members decide for themselves: their language, what they agree to, what is held about them.
 *
 * <p>Whoever calls these commands acts as a member on the own rows, the team too. All consents are
 * off until chosen, and when each was given or taken back is kept. An erasure takes two steps, the
 * second of which lasts ten minutes; the platform carries it out.
 *
 * <p>Tables {@code user_languages}, {@code user_consents}.
 */
@NullMarked
package maxis.cog.community.privacy;

import org.jspecify.annotations.NullMarked;
