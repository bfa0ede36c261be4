package maxis.cog.community;

import jakarta.inject.Inject;

import maxis.cog.community.members.MemberRegistry;
import maxis.cog.community.moderation.Moderation;
import maxis.cog.community.privacy.Privacy;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.demo.DemoData;
import maxis.spi.discord.Present;
import maxis.spi.member.Consent;
import maxis.spi.member.Grounds;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Language;
import maxis.spi.value.MemberId;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A community of forty: some quiet, some busy, one warned, one barred for a week. Members beyond
 * those who are given are invented. Nobody who is known already is touched.
 */
final class CommunityDemoData implements DemoData {
    private static final long FIRST_INVENTED = 900_000_000_000_000_001L;

    private final Transactions.As program;
    private final MemberRegistry registry;
    private final Moderation moderation;
    private final Privacy privacy;
    private final InstantSource clock;

    @Inject
    CommunityDemoData(
            Transactions transactions,
            MemberRegistry registry,
            Moderation moderation,
            Privacy privacy,
            InstantSource clock) {
        this.program = transactions.as(Actor.system("demo"));
        this.registry = registry;
        this.moderation = moderation;
        this.privacy = privacy;
        this.clock = clock;
    }

    @Override
    public void plant(List<MemberId> members) {
        var all = new ArrayList<>(members);
        for (long id = FIRST_INVENTED; all.size() < DemoNames.ALL.size(); id++) {
            all.add(new MemberId(id));
        }
        for (int number = 0; number < all.size(); number++) {
            plant(all.get(number), number);
        }
    }

    private void plant(MemberId member, int number) {
        boolean isKnown =
                program.run(transaction -> registry.find(transaction, member).isPresent());
        if (isKnown) {
            return;
        }
        registry.joined(
                new Present(
                        member,
                        DemoNames.ALL.get(number % DemoNames.ALL.size()),
                        Optional.empty(),
                        clock.instant().minus(Duration.ofDays(7L * number + 1)),
                        Set.of()));
        program.execute(transaction -> furnish(transaction, member, number));
        for (int message = 0; message < number * 7 % 60; message++) {
            registry.wrote(member);
        }
    }

    private void furnish(Transaction transaction, MemberId member, int number) {
        if (number % 2 == 0) {
            privacy.decide(transaction, member, Consent.NAMING, true);
        }
        if (number % 3 == 0) {
            privacy.decide(transaction, member, Consent.OFFERS, true);
        }
        if (number % 5 == 3) {
            privacy.speak(transaction, member, Optional.of(Language.EN));
        }
        if (number == 17) {
            moderation.warn(transaction, member, grounds("Publicité dans le salon général"));
        }
        if (number == 23) {
            moderation.ban(
                    transaction,
                    member,
                    grounds("Messages en masse"),
                    Optional.of(Duration.ofDays(7)));
        }
    }

    private static Grounds grounds(String reason) {
        return new Grounds(reason, Origin.PROGRAM);
    }
}
