package maxis.runtime.control;

import jakarta.inject.Inject;

import maxis.runtime.stored.RecordJson;
import maxis.runtime.stored.StoredText;
import maxis.spi.control.NewOrder;
import maxis.spi.control.OrderId;
import maxis.spi.control.OrderState;
import maxis.spi.control.Preview;
import maxis.spi.control.Proposal;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The statements on {@code control_orders}: reading, and calling the functions that write. */
final class OrderStore {
    private static final String COLUMNS =
            """
            select id, action, parameters::text as parameters, content, manner, origin, actor_id, program, level, undoes,
                state, preview::text as preview, version, seal, staff_id, result::text as result, facts::text as facts,
                reference, sent_at, expires_at, ended_at
            from control_orders
            """;

    private final RecordJson records;
    private final OrderReader reader;

    @Inject
    OrderStore(RecordJson records) {
        this.records = records;
        this.reader = new OrderReader(records);
    }

    /** What is to be stored of a new order. */
    record Placed(
            NewOrder order,
            Map<String, String> parameters,
            String content,
            Optional<OrderId> undoes,
            Optional<Proposal> proposal) {}

    Optional<OrderRow> find(Transaction transaction, OrderId id) {
        return transaction
                .handle()
                .createQuery(COLUMNS + "where id = :id")
                .bind("id", id.value())
                .map((row, context) -> reader.row(row))
                .findOne();
    }

    List<OrderRow> list(Transaction transaction, Collection<OrderState> states, int most) {
        return transaction
                .handle()
                .createQuery(
                        COLUMNS
                                + "where state = any (:states) order by sent_at desc, id limit :most")
                .bindArray("states", String.class, states.stream().map(OrderStore::name).toList())
                .bind("most", most)
                .map((row, context) -> reader.row(row))
                .list();
    }

    List<OrderRow> ofMember(Transaction transaction, MemberId member) {
        return transaction
                .handle()
                .createQuery(COLUMNS + "where :member in (actor_id, staff_id) order by sent_at, id")
                .bind("member", member.value())
                .map((row, context) -> reader.row(row))
                .list();
    }

    boolean place(Transaction transaction, Placed placed, Instant now) {
        var order = placed.order();
        var proposal = placed.proposal();
        return isDone(
                transaction,
                """
                select place_order(:id, :action, :parameters, :content, :manner, :origin, :program, :level, :undoes, :state,
                    :preview, :version, :seal, :expires, :now)
                """,
                query ->
                        query.bind("id", order.id().value())
                                .bind("action", order.action())
                                .bind("parameters", records.write(placed.parameters()))
                                .bind("content", placed.content())
                                .bind("manner", name(order.manner()))
                                .bind("origin", name(order.asker().origin()))
                                .bind("program", program(order.asker().actor()))
                                .bind("level", name(order.asker().level()))
                                .bind("undoes", placed.undoes().map(OrderId::value).orElse(null))
                                .bind("state", proposal.isPresent() ? "proposed" : "approved")
                                .bind(
                                        "preview",
                                        proposal.map(Proposal::preview)
                                                .map(this::json)
                                                .orElse(null))
                                .bind(
                                        "version",
                                        proposal.map(one -> one.preview().version()).orElse(null))
                                .bind("seal", proposal.map(Proposal::seal).orElse(null))
                                .bind("expires", proposal.map(Proposal::expiresAt).orElse(null))
                                .bind("now", now));
    }

    boolean approve(Transaction transaction, OrderId id, String seal, Instant now) {
        return isDone(
                transaction,
                "select approve_order(:id, :seal, :now)",
                query -> query.bind("id", id.value()).bind("seal", seal).bind("now", now));
    }

    boolean drop(Transaction transaction, OrderId id, OrderState state, Text why, Instant now) {
        return isDone(
                transaction,
                "select drop_order(:id, :state, :why, :now)",
                query ->
                        query.bind("id", id.value())
                                .bind("state", name(state))
                                .bind("why", json(why))
                                .bind("now", now));
    }

    boolean claim(Transaction transaction, OrderId id, String token, String process, Instant now) {
        return isDone(
                transaction,
                "select claim_order(:id, :claim, :process, :now)",
                query ->
                        query.bind("id", id.value())
                                .bind("claim", Seal.claim(token))
                                .bind("process", process)
                                .bind("now", now));
    }

    void end(Transaction transaction, OrderId id, String token, Result result, Instant now) {
        transaction
                .handle()
                .createQuery(
                        "select end_order(:id, :token, :state, :text, :facts, :reference, :now)")
                .bind("id", id.value())
                .bind("token", token)
                .bind("state", name(result.state()))
                .bind("text", json(result.text()))
                .bind("facts", records.write(result.facts()))
                .bind("reference", result.reference())
                .bind("now", now)
                .mapToMap()
                .one();
    }

    List<OrderId> expire(Transaction transaction, Text why, Instant now) {
        return ids(
                transaction,
                "select expire_orders(:why, :now)",
                query -> query.bind("why", json(why)).bind("now", now));
    }

    List<OrderId> failLost(Transaction transaction, Text why, Instant now) {
        return ids(
                transaction,
                "select fail_lost_orders(:why, :duty, :now)",
                query ->
                        query.bind("why", json(why))
                                .bind("duty", KnownAction.DUTY)
                                .bind("now", now));
    }

    boolean forget(Transaction transaction, MemberId member, Instant now) {
        return isDone(
                transaction,
                "select forget_orders(:member, :now)",
                query -> query.bind("member", member.value()).bind("now", now));
    }

    private static List<OrderId> ids(
            Transaction transaction, String sql, UnaryOperator<Query> binding) {
        return binding.apply(transaction.handle().createQuery(sql)).mapTo(String.class).stream()
                .map(OrderId::new)
                .toList();
    }

    private static boolean isDone(
            Transaction transaction, String sql, UnaryOperator<Query> binding) {
        return binding.apply(transaction.handle().createQuery(sql)).mapTo(Boolean.class).one();
    }

    private String json(Preview.Possible preview) {
        return records.write(StoredPreview.of(preview));
    }

    private String json(Text text) {
        return records.write(StoredText.of(text));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String program(Actor actor) {
        return switch (actor) {
            case Actor.Program program -> program.name();
            case Actor.Person person -> null;
        };
    }
}
