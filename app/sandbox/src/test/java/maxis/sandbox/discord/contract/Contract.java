package maxis.sandbox.discord.contract;

import maxis.sandbox.discord.http.Exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what is wrong with a request that was accepted, or with an answer. */
public final class Contract {
    private static final String JSON = "/content/application~1json/schema";

    /** Read once: it takes a second, and nothing of it changes. */
    private static final Optional<Contract> KNOWN =
            ContractFiles.folder()
                    .map(folder ->
                            new Contract(
                                    ContractSchemas.ofRequests(folder),
                                    ContractSchemas.ofAnswers(folder)));

    private final ContractSchemas requests;
    private final ContractSchemas answers;

    private Contract(ContractSchemas requests, ContractSchemas answers) {
        this.requests = requests;
        this.answers = answers;
    }

    /** Nothing where the documents are not at hand. */
    public static Optional<Contract> find() {
        return KNOWN;
    }

    public List<String> violations(Exchange exchange) {
        var name = exchange.method() + " " + exchange.template();
        if (Exceptions.OPERATIONS.containsKey(name) || exchange.status() >= 500) {
            return List.of();
        }
        var method = exchange.method().toLowerCase(Locale.ROOT);
        var operation = answers.operation(exchange.template(), method);
        if (operation.isMissingNode()) {
            // What is not documented is not served either.
            return exchange.status() == 404 || exchange.status() == 405
                    ? List.of()
                    : List.of(name + " is not documented and was answered");
        }
        var found = new ArrayList<String>();
        var place = "#/paths/" + ContractSchemas.step(exchange.template()) + "/" + method;
        request(exchange, operation.has("requestBody"), place, found);
        response(exchange, place, found);
        return found.stream().map(it -> name + ": " + it).toList();
    }

    private void request(Exchange exchange, boolean hasBody, String place, List<String> found) {
        if (exchange.status() >= 300 || exchange.requestBody().isBlank()) {
            return;
        }
        // Libraries send {} where there is nothing to send.
        if (!hasBody) {
            if (!exchange.requestBody().equals("{}")) {
                found.add("request has a body: " + exchange.requestBody());
            }
            return;
        }
        var pointer = place + "/requestBody" + JSON;
        requests.violations(pointer, exchange.requestBody())
                .forEach(it -> found.add("request " + it + " in " + exchange.requestBody()));
    }

    private void response(Exchange exchange, String place, List<String> found) {
        var operation =
                answers.operation(exchange.template(), exchange.method().toLowerCase(Locale.ROOT));
        var responses = operation.path("responses");
        var status = Integer.toString(exchange.status());
        var key = responses.has(status) ? status : exchange.status() / 100 + "XX";
        if (!responses.has(key)) {
            found.add("answered with " + status + ", documented are " + responses.propertyNames());
            return;
        }
        var shared = responses.path(key);
        var response = answers.resolved(shared);
        var content = response.path("content").path("application/json");
        if (content.isMissingNode()) {
            if (!exchange.responseBody().isEmpty()) {
                found.add("answer " + status + " has a body");
            }
            return;
        }
        if (!exchange.responseType().startsWith("application/json")) {
            // The network in front of Discord answers a shut-out address in plain text.
            if (exchange.status() != 429) {
                found.add("answer " + status + " is " + exchange.responseType());
            }
            return;
        }
        var pointer = ContractSchemas.pointer(shared, place + "/responses/" + key) + JSON;
        answers.violations(pointer, exchange.responseBody())
                .forEach(it -> found.add("answer " + it + " in " + exchange.responseBody()));
    }
}
