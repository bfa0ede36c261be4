package maxis.runtime.configuration.platform;

import java.util.List;
import java.util.Set;

/** What the platform brings to the declarations. */
public final class PlatformConfiguration {
    private PlatformConfiguration() {}

    /** The platform's own records. */
    public static List<Class<? extends Record>> records() {
        return List.of(
                ProcessConfiguration.class,
                StorageConfiguration.class,
                JobsConfiguration.class,
                DiscordConfiguration.class,
                SandboxConfiguration.class,
                WebConfiguration.class,
                SignInConfiguration.class);
    }

    /**
     * Names that parts of the product read which need not be installed here. Machines of one
     * community often share a {@code .env}.
     */
    public static Set<String> otherNames() {
        return Set.of(
                "ALERT_WEBHOOK_URL",
                "BACKEND_INTERNAL_URL",
                "GEMINI_API_KEY",
                "INTERNAL_API_SECRET",
                "INTERNAL_PORT",
                "MAXIS_API_KEY",
                "MAXIS_API_URL",
                "STRIPE_SECRET_KEY",
                "STRIPE_WEBHOOK_SECRET",
                "WINNER_PLAN_DURATION_DAYS",
                "WINNER_PLAN_TYPE");
    }
}
