package maxis.spi.story;

import maxis.spi.Contribution;
import maxis.spi.value.Level;

/**
 * Declares a chapter of what the team reads about a member in the panel: {@code tickets}. Its title
 * is the message {@code <cog>.story.<name>}; chapters stand in the order of their cogs and, within
 * one, in the order in which they are declared.
 *
 * @param level who reads it: viewers or above. What the transaction of somebody below it would show
 *     is not asked for
 */
public record MemberStoryDeclaration(String name, Level level, Class<? extends MemberStory> handler)
        implements Contribution {
    public MemberStoryDeclaration {
        if (!level.includes(Level.VIEWER)) {
            throw new IllegalArgumentException("Stories are for the team, not for " + level);
        }
    }

    @Override
    public String kind() {
        return "member story";
    }
}
