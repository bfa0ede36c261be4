package maxis.testing.ideas;

import jakarta.inject.Inject;

import maxis.spi.storage.Transaction;
import maxis.spi.value.MemberId;

import java.util.List;

/** The statements on {@code ideas}. */
final class IdeaStore {
    @Inject
    IdeaStore() {}

    long insert(Transaction transaction, MemberId member, String text) {
        return transaction
                .handle()
                .createQuery(
                        "insert into ideas (member_id, text) values (:member, :text) returning id")
                .bind("member", member.value())
                .bind("text", text)
                .mapTo(Long.class)
                .one();
    }

    void insertOnce(Transaction transaction, MemberId member, String text) {
        if (textsOf(transaction, member).isEmpty()) {
            insert(transaction, member, text);
        }
    }

    int count(Transaction transaction) {
        return transaction
                .handle()
                .createQuery("select count(*) from ideas")
                .mapTo(Integer.class)
                .one();
    }

    List<String> textsOf(Transaction transaction, MemberId member) {
        return transaction
                .handle()
                .createQuery("select text from ideas where member_id = :member order by id")
                .bind("member", member.value())
                .mapTo(String.class)
                .list();
    }

    void deleteOf(Transaction transaction, MemberId member) {
        transaction.handle().execute("delete from ideas where member_id = ?", member.value());
    }

    int deleteAll(Transaction transaction) {
        return transaction.handle().execute("delete from ideas");
    }
}
