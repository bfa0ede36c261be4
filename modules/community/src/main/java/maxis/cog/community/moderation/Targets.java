package maxis.cog.community.moderation;

import jakarta.inject.Inject;

import maxis.cog.community.members.MemberRegistry;
import maxis.spi.member.Audiences;
import maxis.spi.member.Profile;
import maxis.spi.member.Recipients;
import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;

import java.util.List;
import java.util.Optional;

/** Finds those whom an order means, at most {@value #MOST}. */
final class Targets {
    static final int MOST = 1_000;

    private final Audiences audiences;
    private final MemberRegistry members;
    private final Authority authority;

    @Inject
    Targets(Audiences audiences, MemberRegistry members, Authority authority) {
        this.audiences = audiences;
        this.members = members;
        this.authority = authority;
    }

    /**
     * Who they are.
     *
     * @param spared how many are meant and stand too high, or are not known
     * @param isTooMany whether there are more than one order may bar
     */
    record Found(List<Profile> profiles, int spared, boolean isTooMany) {
        List<Long> ids() {
            return profiles.stream().map(Profile::id).map(MemberId::value).toList();
        }
    }

    Found of(Transaction transaction, BanMembers order) {
        var meant = meant(transaction, order);
        var profiles =
                meant.stream()
                        .limit(MOST)
                        .filter(member -> authority.refusal(transaction, member).isEmpty())
                        .flatMap(member -> members.find(transaction, member).stream())
                        .toList();
        int spared = Math.min(meant.size(), MOST) - profiles.size();
        return new Found(profiles, spared, meant.size() > MOST);
    }

    private List<MemberId> meant(Transaction transaction, BanMembers order) {
        if (!order.members().isEmpty()) {
            return order.members().stream().distinct().toList();
        }
        var recipients =
                order.plan()
                        .<Recipients>map(Recipients.OnPlan::new)
                        .orElseGet(() ->
                                new Recipients.InactiveFor(order.inactiveFor().orElseThrow()));
        return audiences.page(transaction, recipients, Optional.empty(), MOST + 1);
    }
}
