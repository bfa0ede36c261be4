package maxis.spi.member;

import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;

import java.util.List;
import java.util.Optional;

/** Reaches nobody. */
record NoAudiences() implements Audiences {
    @Override
    public long size(Transaction transaction, Recipients recipients) {
        return 0;
    }

    @Override
    public List<MemberId> page(
            Transaction transaction, Recipients recipients, Optional<MemberId> after, int most) {
        return List.of();
    }
}
