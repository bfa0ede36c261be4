package maxis.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.discord.Threads;
import maxis.spi.discord.Threads.Opening;
import maxis.spi.text.Text;
import maxis.spi.value.ChannelId;
import maxis.spi.value.MemberId;

import org.junit.jupiter.api.Test;

import java.util.Set;

/** What every implementation of {@link Threads} does. */
public abstract class ThreadsContract {
    private static final Text NAME = Text.of("platform.refuse.busy");

    protected abstract Threads threads();

    protected abstract DiscordStage stage();

    /** Who is in a thread, the bot aside. */
    protected abstract Set<MemberId> membersOf(ChannelId thread);

    /** Whether members can no longer write in a thread. */
    protected abstract boolean isClosed(ChannelId thread);

    @Test
    void aThreadOpensForThoseWhoAreHere() {
        var opening = open(stage().square(), "first");

        assertThat(membersOf(thread(opening))).containsExactly(stage().member());
        assertThat(isClosed(thread(opening))).isFalse();
    }

    @Test
    void theSameKeyAgainIsTheSameThread() {
        var opening = open(stage().square(), "first");

        assertThat(open(stage().square(), "first")).isEqualTo(opening);
        assertThat(open(stage().square(), "second")).isNotEqualTo(opening);
    }

    @Test
    void aThreadIsArchivedForGood() {
        var opening = open(stage().square(), "first");

        threads().archive(thread(opening));
        threads().archive(thread(opening));

        assertThat(isClosed(thread(opening))).isTrue();
    }

    @Test
    void aParentThatIsGoneOrForbiddenSaysSo() {
        assertThat(open(stage().gone(), "first")).isEqualTo(new Opening.Gone());
        assertThat(open(stage().forbidden(), "second"))
                .isInstanceOfSatisfying(
                        Opening.Forbidden.class,
                        forbidden -> assertThat(forbidden.permission()).isNotBlank());
    }

    private Opening open(ChannelId parent, String key) {
        return threads().open(parent, NAME, Set.of(stage().member(), stage().absent()), key);
    }

    private static ChannelId thread(Opening opening) {
        if (opening instanceof Opening.Opened(var thread)) {
            return thread;
        }
        throw new AssertionError("Not opened: " + opening);
    }
}
