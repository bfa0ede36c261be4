package maxis.runtime.panel.log;

import jakarta.inject.Inject;

import maxis.spi.member.Members;
import maxis.spi.member.Profile;
import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the few people are called whom a part of a log names. */
public final class Names {
    private final Members members;

    @Inject
    Names(Members members) {
        this.members = members;
    }

    /** Somebody in a log; without a name where nobody is known by the id any more. */
    public record Somebody(MemberId id, Optional<String> name) {}

    /** Each of these, asked once, as far as the actor may see them. */
    public Map<MemberId, Somebody> of(Transaction transaction, Collection<MemberId> ids) {
        var known = new HashMap<MemberId, Somebody>();
        for (var id : ids) {
            if (!known.containsKey(id)) {
                var name = members.find(transaction, id).map(Profile::name);
                known.put(id, new Somebody(id, name.filter(some -> !some.isEmpty())));
            }
        }
        return known;
    }
}
