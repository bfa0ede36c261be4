package maxis.cog.community.moderation;

import static maxis.testing.Persona.EMMA;
import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.SUPPORT;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import maxis.cog.community.CommunityCog;
import maxis.runtime.bootstrap.PlatformCog;
import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.ProcessRole;
import maxis.spi.storage.Transaction;
import maxis.spi.support.SupportDesk;
import maxis.spi.support.SupportDesk.Opening;
import maxis.spi.support.SupportDesk.Topic;
import maxis.spi.text.Language;
import maxis.spi.value.MemberId;
import maxis.testing.Persona;
import maxis.testing.Replies;
import maxis.testing.TestPlatform;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class BanNoticeTest {
    private static final Replies WORDS = new Replies(BanNoticeTest.class.getClassLoader());

    /** Takes appeals, one from each. */
    static final class Desk implements SupportDesk {
        private final Map<MemberId, String> appeals = new HashMap<>();

        @Inject
        Desk() {}

        @Override
        public boolean takes(Topic topic) {
            return topic == Topic.APPEAL;
        }

        @Override
        public Opening open(Transaction transaction, MemberId member, Topic topic, String text) {
            return appeals.putIfAbsent(member, text) == null
                    ? new Opening.Opened("7QK2")
                    : new Opening.LimitReached(1);
        }

        @Override
        public List<OpenTicket> openTicketsOf(Transaction transaction, MemberId member) {
            return List.of();
        }
    }

    /** A cog that provides the desk. */
    static final class DeskCog implements Cog {
        @Override
        public CogId id() {
            return new CogId("desk");
        }

        @Override
        public Set<ProcessRole> roles() {
            return Set.of(ProcessRole.MAXIS);
        }

        @Override
        public void bind(CogBinder cog) {
            cog.provide(SupportDesk.class, Desk.class);
        }
    }

    @Test
    void whoIsBarredIsToldWhyAndUntilWhenAndMayAppealOnce() {
        try (var maxis = begin(new DeskCog())) {
            ban(maxis, JEAN);

            var notice = maxis.discord().messages().to(JEAN.id()).getLast().card();
            assertThat(WORDS.text(notice, Language.FR))
                    .contains("Pub")
                    .contains("Demander un réexamen");
            assertThat(maxis.as(JEAN).uses(new AskAppeal()).form().fields()).hasSize(1);
            var text = Map.of("text", "Ce n'était pas moi.");
            assertThat(maxis.as(JEAN).uses(new SendAppeal(), text).text()).contains("7QK2");
            assertThat(maxis.as(JEAN).uses(new SendAppeal(), text).isRefusal()).isTrue();
            assertThat(maxis.as(EMMA).uses(new SendAppeal(), text).isRefusal()).isTrue();
        }
    }

    @Test
    void whereNobodyTakesTicketsThereIsNoButton() {
        try (var maxis = begin()) {
            ban(maxis, JEAN);

            var notice = maxis.discord().messages().to(JEAN.id()).getLast().card();
            assertThat(WORDS.text(notice, Language.EN))
                    .contains("speak to the team")
                    .doesNotContain("Appeal");
        }
    }

    @Test
    void whoTakesNoMessagesIsBarredAllTheSame() {
        try (var maxis = begin()) {
            maxis.discord().closesMessages(JEAN.id());
            ban(maxis, JEAN);

            assertThat(maxis.discord().messages().all()).isEmpty();
            assertThat(maxis.as(SUPPORT).runs("bans").text()).contains("1001");
        }
    }

    private static TestPlatform begin(Cog... others) {
        var cogs = new ArrayList<Cog>(List.of(new PlatformCog(), new CommunityCog()));
        cogs.addAll(List.of(others));
        var maxis = TestPlatform.with(cogs.toArray(Cog[]::new));
        maxis.discord().returns();
        return maxis;
    }

    private static void ban(TestPlatform maxis, Persona somebody) {
        maxis.as(SUPPORT)
                .runs(
                        "ban",
                        Map.of(
                                "member",
                                somebody.id(),
                                "duration",
                                Duration.ofDays(7),
                                "reason",
                                "Pub"));
        maxis.runDueJobs();
    }
}
