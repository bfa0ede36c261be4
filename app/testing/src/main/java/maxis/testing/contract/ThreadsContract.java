package maxis.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.discord.Threads;
import maxis.spi.discord.Threads.Change;
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
    void aThreadIsArchivedUntilItIsReopened() {
        var thread = thread(open(stage().square(), "first"));

        assertThat(threads().archive(thread)).isEqualTo(new Change.Made());
        assertThat(threads().archive(thread)).isEqualTo(new Change.Made());
        assertThat(isClosed(thread)).isTrue();
        assertThat(threads().reopen(thread)).isEqualTo(new Change.Made());
        assertThat(threads().reopen(thread)).isEqualTo(new Change.Made());
        assertThat(isClosed(thread)).isFalse();
    }

    @Test
    void membersComeAndGoWhileItIsOpen() {
        var thread = thread(open(stage().square(), "first"));

        assertThat(threads().admit(thread, stage().closed())).isEqualTo(new Change.Made());
        assertThat(threads().admit(thread, stage().closed())).isEqualTo(new Change.Made());
        assertThat(membersOf(thread)).containsExactlyInAnyOrder(stage().member(), stage().closed());
        assertThat(threads().dismiss(thread, stage().member())).isEqualTo(new Change.Made());
        assertThat(threads().dismiss(thread, stage().member())).isEqualTo(new Change.Made());
        assertThat(membersOf(thread)).containsExactly(stage().closed());
        assertThat(threads().admit(thread, stage().absent())).isEqualTo(new Change.MemberAbsent());

        threads().archive(thread);
        assertThat(threads().admit(thread, stage().member())).isEqualTo(new Change.Archived());
    }

    @Test
    void aThreadThatIsNotThereSaysSo() {
        assertThat(threads().archive(stage().gone())).isEqualTo(new Change.Gone());
        assertThat(threads().reopen(stage().gone())).isEqualTo(new Change.Gone());
        assertThat(threads().admit(stage().gone(), stage().member())).isEqualTo(new Change.Gone());
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
