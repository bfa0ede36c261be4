package maxis.runtime.retention;

import jakarta.inject.Inject;

import maxis.runtime.cog.Contributed;
import maxis.runtime.cog.Handlers;
import maxis.runtime.cog.Registry;
import maxis.spi.retention.Retention;
import maxis.spi.retention.RetentionRule;
import maxis.spi.retention.RetentionTable;
import maxis.spi.text.Text;

import java.util.List;
import java.util.stream.Stream;

/** The rules of all cogs. */
final class RetentionRules implements RetentionTable {
    private final Registry registry;
    private final Handlers handlers;

    @Inject
    RetentionRules(Registry registry, Handlers handlers) {
        this.registry = registry;
        this.handlers = handlers;
    }

    /** A rule at work: its name for logs, what members read, who enforces it. */
    record Rule(String name, Text what, Retention retention) {}

    /** Whether everybody who lets something go is in this process. */
    boolean areComplete() {
        return registry.holdsAll(RetentionRule.class);
    }

    List<Rule> all() {
        return registry.contributions().stream().flatMap(this::rule).toList();
    }

    @Override
    public List<Row> rows() {
        return all().stream().map(rule -> new Row(rule.what(), rule.retention().kept())).toList();
    }

    private Stream<Rule> rule(Contributed contributed) {
        if (!(contributed.contribution() instanceof RetentionRule rule)) {
            return Stream.empty();
        }
        var name = contributed.cog() + ".retention." + rule.name();
        return Stream.of(new Rule(name, Text.of(name), handlers.instance(rule.handler())));
    }
}
