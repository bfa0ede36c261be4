package maxis.testing.cog;

import maxis.spi.health.Health;
import maxis.spi.health.HealthCheck;
import maxis.spi.health.HealthDeclaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Each look ends within seconds and says something. */
final class HealthAnswerCheck implements Check {
    private static final int MOST_SECONDS = 5;

    @Override
    public List<String> findings(Subject subject) {
        var findings = new ArrayList<String>();
        try (var platform = subject.setup().start()) {
            for (var declaration : subject.declared(HealthDeclaration.class)) {
                look(platform.instance(declaration.handler()))
                        .map(found -> "the health check " + declaration.name() + " " + found)
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<String> look(HealthCheck check) {
        var thread = Executors.newVirtualThreadPerTaskExecutor();
        try {
            return problem(thread.submit(check::look).get(MOST_SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException slow) {
            return Optional.of("does not answer within " + MOST_SECONDS + " seconds");
        } catch (ExecutionException thrown) {
            return Optional.of("throws " + thrown.getCause());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } finally {
            thread.shutdownNow();
        }
    }

    private static Optional<String> problem(Health health) {
        return switch (health) {
            case Health.Well(var detail) -> silent(detail);
            case Health.Poor(var problem, var remedy) -> silent(problem, remedy);
            case Health.Broken(var problem, var remedy) -> silent(problem, remedy);
        };
    }

    private static Optional<String> silent(String... texts) {
        return List.of(texts).stream().anyMatch(String::isBlank)
                ? Optional.of("says nothing")
                : Optional.empty();
    }
}
