package maxis.spi.member;

import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;

import java.util.List;
import java.util.Optional;

/**
 * Whom a message could go to. Only members who are on the server and not barred are counted and
 * listed; what they agreed to is for the sender to ask. Viewers, the team and the program see
 * everybody, a member sees themself.
 */
public interface Audiences {
    long size(Transaction transaction, Recipients recipients);

    /**
     * The next members, by rising id. Whoever pages with the last id of the page before meets
     * everybody who belongs to the audience throughout exactly once; an empty page is the end.
     */
    List<MemberId> page(
            Transaction transaction, Recipients recipients, Optional<MemberId> after, int most);

    /** Where nobody keeps members: nobody. */
    static Audiences none() {
        return new NoAudiences();
    }
}
