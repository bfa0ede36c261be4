package maxis.sandbox.discord.contract;

import maxis.sandbox.discord.http.Exchange;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Checks each exchange as it happens and keeps what is wrong. */
public final class ContractWatch implements Consumer<Exchange> {
    private final Optional<Contract> contract;
    private final List<String> violations = new CopyOnWriteArrayList<>();
    private final AtomicInteger checked = new AtomicInteger();

    public ContractWatch(Optional<Contract> contract) {
        this.contract = contract;
    }

    @Override
    public void accept(Exchange exchange) {
        contract.ifPresent(it -> {
            violations.addAll(it.violations(exchange));
            checked.incrementAndGet();
        });
    }

    public List<String> violations() {
        return violations;
    }

    public int checked() {
        return checked.get();
    }
}
