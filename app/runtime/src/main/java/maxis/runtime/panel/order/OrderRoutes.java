package maxis.runtime.panel.order;

import jakarta.inject.Inject;

import maxis.runtime.panel.order.OrderViews.Foreseen;
import maxis.runtime.panel.order.OrderViews.Orderable;
import maxis.runtime.panel.order.OrderViews.View;
import maxis.spi.CogBinder;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.control.Arguments;
import maxis.spi.control.Asker;
import maxis.spi.control.Decision;
import maxis.spi.control.Manner;
import maxis.spi.control.NewOrder;
import maxis.spi.control.Order;
import maxis.spi.control.OrderId;
import maxis.spi.control.OrderState;
import maxis.spi.control.Orders;
import maxis.spi.control.Refusal;
import maxis.spi.control.Sending;
import maxis.spi.control.Trial;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.web.Access;
import maxis.spi.web.Answer;
import maxis.spi.web.Listing;
import maxis.spi.web.Paging;
import maxis.spi.web.Request;
import maxis.spi.web.Route;
import maxis.spi.web.Route.Method;
import maxis.spi.web.Topic;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Control orders: sent, looked at, decided about, taken back. */
public final class OrderRoutes {
    private static final Access ADMINS = new Access.AtLeast(Level.ADMIN);
    private static final String ALL = "/api/control-orders";
    private static final String ONE = ALL + "/{id}";
    private static final int MOST = 200;

    private final Orders orders;
    private final OrderViews views;
    private final Transactions transactions;
    private final RandomGenerator chance;

    @Inject
    OrderRoutes(
            Orders orders, OrderViews views, Transactions transactions, RandomGenerator chance) {
        this.orders = orders;
        this.views = views;
        this.transactions = transactions;
        this.chance = chance;
    }

    /** Declares what this part contributes. */
    public static void declare(CogBinder cog) {
        cog.contribute(
                route(Method.GET, "/api/actions", OrderRoutes::actions)
                        .answersMany(Orderable.class),
                route(Method.GET, ALL, OrderRoutes::list)
                        .asking("state", "limit")
                        .answersMany(View.class),
                route(Method.GET, ONE, OrderRoutes::show).answers(View.class),
                route(Method.POST, ALL, OrderRoutes::send)
                        .takes(Wanted.class)
                        .answers(Sent.class)
                        .steppedUp(),
                route(Method.POST, ALL + "/preview", OrderRoutes::preview)
                        .takes(Tried.class)
                        .answers(Shown.class),
                route(Method.POST, ONE + "/approve", OrderRoutes::approve)
                        .takes(Approval.class)
                        .answers(View.class)
                        .steppedUp(),
                route(Method.POST, ONE + "/reject", OrderRoutes::reject).answers(View.class),
                route(Method.POST, ONE + "/undo", OrderRoutes::undo)
                        .answers(View.class)
                        .steppedUp(),
                new Topic("orders", Level.ADMIN, false, OrderRoutes.class));
    }

    private static Route route(Method method, String path, Route.Answering<OrderRoutes> answering) {
        return Route.of(method, path, ADMINS, OrderRoutes.class, answering);
    }

    /**
     * An action and its parameters as a person types them.
     *
     * @param id the same for a repetition, so that it counts once; made here where there is none
     */
    record Wanted(String action, Map<String, String> parameters, Optional<String> id) {}

    /** The same, only to see what would happen. */
    record Tried(String action, Map<String, String> parameters) {}

    /** What was shown under this seal is approved. */
    record Approval(String seal) {}

    /** What would happen, and whether somebody would have to approve it. */
    record Shown(Foreseen preview, Map<String, String> parameters, boolean isToBeApproved) {}

    /** Stored: whether it waits for approval, and the order. */
    record Sent(boolean isWaiting, View order) {}

    Answer actions(Request request) {
        return Answer.ok(Listing.whole(views.actions(request.known().level())));
    }

    Answer list(Request request) {
        var states = request.asked("state").map(OrderRoutes::states).orElse(all());
        if (states.isEmpty()) {
            return new Answer.Invalid(
                    Map.of(
                            "state",
                            Text.of("platform.input.choice")
                                    .with("option", "state")
                                    .with("value", request.asked("state").orElse(""))
                                    .with("choices", names())));
        }
        var limit = Paging.of(request).limit();
        var found = orders.list(request.known().actor(), states, Math.min(limit, MOST));
        return Answer.ok(Listing.whole(views(request, found)));
    }

    Answer show(Request request) {
        return id(request)
                .flatMap(id -> orders.find(request.known().actor(), id))
                .map(order -> Answer.ok(view(request, order)))
                .orElseGet(Answer::notFound);
    }

    Answer preview(Request request) {
        var tried = request.body().as(Tried.class);
        var order = order(request, tried.action(), tried.parameters(), fresh());
        return switch (orders.preview(order)) {
            case Trial.Foreseen(var preview, var parameters, var isToBeApproved) ->
                    Answer.ok(new Shown(Foreseen.of(preview), parameters, isToBeApproved));
            case Trial.Refused(var refusal) -> refused(refusal);
        };
    }

    Answer send(Request request) {
        var wanted = request.body().as(Wanted.class);
        var id = wanted.id().map(OrderRoutes::orderId).orElseGet(() -> Optional.of(fresh()));
        if (id.isEmpty()) {
            return new Answer.Invalid(
                    Map.of("id", Text.of("platform.refuse.unknown").with("id", "id")));
        }
        var order = order(request, wanted.action(), wanted.parameters(), id.get());
        return sent(request, orders.send(order), 201);
    }

    Answer approve(Request request) {
        var seal = request.body().as(Approval.class).seal();
        return decided(request, id -> orders.approve(id, seal, asker(request)));
    }

    Answer reject(Request request) {
        return decided(request, id -> orders.cancel(id, asker(request)));
    }

    Answer undo(Request request) {
        var id = id(request);
        if (id.isEmpty()) {
            return Answer.notFound();
        }
        return switch (orders.undo(id.get(), fresh(), asker(request))) {
            case Sending.Waits(var order) -> Answer.ok(view(request, order));
            case Sending.Runs(var order) -> Answer.ok(view(request, order));
            case Sending.Known(var order) -> Answer.ok(view(request, order));
            case Sending.Refused(var refusal) -> refused(refusal);
        };
    }

    private Answer sent(Request request, Sending sending, int status) {
        return switch (sending) {
            case Sending.Waits(var order) ->
                    new Answer.Json(status, new Sent(true, view(request, order)));
            case Sending.Runs(var order) ->
                    new Answer.Json(status, new Sent(false, view(request, order)));
            case Sending.Known(var order) ->
                    Answer.ok(new Sent(order.state() == OrderState.PROPOSED, view(request, order)));
            case Sending.Refused(var refusal) -> refused(refusal);
        };
    }

    private Answer decided(Request request, Function<OrderId, Decision> decision) {
        var id = id(request);
        if (id.isEmpty()) {
            return Answer.notFound();
        }
        return switch (decision.apply(id.get())) {
            case Decision.Taken(var order) -> Answer.ok(view(request, order));
            case Decision.Refused(var refusal) -> refused(refusal);
        };
    }

    private static Answer refused(Refusal refusal) {
        return switch (refusal.reason()) {
            case LEVEL -> new Answer.Problem(403, refusal.text());
            case NO_ORDER -> Answer.notFound();
            case ACTION -> new Answer.Invalid(Map.of("action", refusal.text()));
            case PARAMETERS -> new Answer.Invalid(fields(refusal));
            case IMPOSSIBLE, OTHER_CONTENT, DECIDED, EXPIRED, CHANGED, NOT_UNDOABLE ->
                    new Answer.Problem(409, refusal.text());
        };
    }

    private static Map<String, Text> fields(Refusal refusal) {
        var fields = new LinkedHashMap<String, Text>();
        refusal.problems()
                .forEach(problem ->
                        fields.put(
                                problem.parameter().isEmpty()
                                        ? "parameters"
                                        : "parameters." + problem.parameter(),
                                problem.text()));
        return fields;
    }

    private NewOrder order(
            Request request, String action, Map<String, String> parameters, OrderId id) {
        return new NewOrder(id, action, Arguments.of(parameters), Manner.TYPED, asker(request));
    }

    private static Asker asker(Request request) {
        var caller = request.known();
        return Asker.person(caller.member(), caller.level(), Origin.WEB);
    }

    private OrderId fresh() {
        return new OrderId(new UUID(chance.nextLong(), chance.nextLong()).toString());
    }

    private View view(Request request, Order order) {
        return views(request, List.of(order)).getFirst();
    }

    private List<View> views(Request request, List<Order> found) {
        return transactions
                .as(request.known().actor())
                .run(transaction -> views.views(transaction, found));
    }

    private static Optional<OrderId> id(Request request) {
        return orderId(request.path().getOrDefault("id", ""));
    }

    private static Optional<OrderId> orderId(String written) {
        try {
            return Optional.of(new OrderId(written));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static Set<OrderState> all() {
        return EnumSet.allOf(OrderState.class);
    }

    private static Set<OrderState> states(String written) {
        return Stream.of(OrderState.values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(written))
                .collect(Collectors.toSet());
    }

    private static String names() {
        return Stream.of(OrderState.values())
                .map(state -> state.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
