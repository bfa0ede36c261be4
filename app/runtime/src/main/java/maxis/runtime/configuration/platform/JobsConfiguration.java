package maxis.runtime.configuration.platform;

import maxis.spi.configuration.Configuration;
import maxis.spi.configuration.Description;
import maxis.spi.configuration.Range;

import java.time.Duration;

/** How jobs are run. */
@Configuration("jobs")
public record JobsConfiguration(
        @Description("How many jobs run at the same time.") @Range(min = 1, max = 200) int threads,
        @Description("How often due jobs are looked for.") Duration pollingInterval,
        @Description(
                        "How often a running job says that it is alive; after several silent"
                                + " intervals another process takes it over.")
                Duration heartbeatInterval) {
    public JobsConfiguration {
        if (pollingInterval.isZero() || heartbeatInterval.isZero()) {
            throw new IllegalArgumentException(
                    "An interval between jobs cannot be zero. Write for example"
                            + " jobs.polling-interval = 1s and jobs.heartbeat-interval = 5s.");
        }
    }
}
