package maxis.runtime.web.report;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

import jakarta.inject.Inject;

import maxis.runtime.storage.Storage;

import java.time.Duration;
import java.util.function.ToDoubleFunction;

/** Figures for whoever watches the program from outside. */
public final class Measurements {
    private final PrometheusMeterRegistry registry =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JobFigures jobs;
    private final JvmGcMetrics collections = new JvmGcMetrics();

    @Inject
    Measurements(Storage storage, JobFigures jobs) {
        this.jobs = jobs;
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
        pool("active", storage, it -> it.usage().active());
        pool("idle", storage, it -> it.usage().idle());
        pool("waiting", storage, it -> it.usage().waiting());
        job("due", JobFigures.Figures::due);
        job("running", JobFigures.Figures::running);
        job("parked", JobFigures.Figures::parked);
    }

    /** One answer to a route. */
    public void answered(String route, int status, Duration took) {
        Timer.builder("maxis.http.answers")
                .description("Answers to calls, by route and status.")
                .tag("route", route)
                .tag("status", Integer.toString(status))
                .register(registry)
                .record(took);
    }

    /** All of it in Prometheus' own text. */
    String text() {
        return registry.scrape();
    }

    /** Lets go of what it listens to. */
    public void close() {
        collections.close();
        registry.close();
    }

    private void pool(String state, Storage storage, ToDoubleFunction<Storage> figure) {
        Gauge.builder("maxis.pool.connections", storage, figure)
                .description("Connections to the database.")
                .tag("state", state)
                .register(registry);
    }

    private void job(String state, ToDoubleFunction<JobFigures.Figures> figure) {
        Gauge.builder("maxis.jobs", jobs, it -> figure.applyAsDouble(it.now()))
                .description("Jobs in the table.")
                .tag("state", state)
                .register(registry);
    }
}
