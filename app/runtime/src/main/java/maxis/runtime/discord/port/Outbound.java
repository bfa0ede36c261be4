package maxis.runtime.discord.port;

import jakarta.inject.Inject;

import maxis.runtime.configuration.platform.DiscordConfiguration;

import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.RestConfig;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/**
 * The way out to Discord. Both calls block their (virtual) thread and throw what the library
 * throws; {@link Unheard} when no answer came in time. An action with further actions behind it
 * ({@code flatMap}) keeps its lane for the first only.
 */
public final class Outbound {
    private static final ScopedValue<Lane> LANE = ScopedValue.newInstance();
    private static final Duration FAST_PATIENCE = Duration.ofSeconds(30);
    private static final Duration QUEUED_PATIENCE = Duration.ofMinutes(1);

    private final int perSecond;
    private final LongSupplier ticker;
    private final Verdicts verdicts = new Verdicts();

    @Inject
    Outbound(DiscordConfiguration configuration) {
        this(configuration.requestsPerSecond(), System::nanoTime);
    }

    Outbound(int perSecond, LongSupplier ticker) {
        this.perSecond = perSecond;
        this.ticker = ticker;
    }

    /** A bot whose requests shall be paced is built with this. */
    public RestConfig paced(RestConfig rest) {
        return rest.setRateLimiterFactory(
                _ -> new PacedRequests(new Pace(perSecond), verdicts, ticker));
    }

    /** For answers to people: goes before everything that is queued. */
    public <T> T fast(RestAction<T> action) {
        return send(Lane.FAST, FAST_PATIENCE, action);
    }

    /** For everything else: takes its turn among the other routes. */
    public <T> T queued(RestAction<T> action) {
        return send(Lane.QUEUED, QUEUED_PATIENCE, action);
    }

    /** How many requests Discord refused (401, 403, 429) in the last ten minutes. */
    public int refused() {
        return verdicts.refused(ticker.getAsLong());
    }

    /** How many answers said that it was too much, since the start. */
    public long tooMany() {
        return verdicts.tooMany();
    }

    /** The lane of what this thread sends; the library's own requests are few and go first. */
    static Lane lane() {
        return LANE.orElse(Lane.FAST);
    }

    private static <T> T send(Lane lane, Duration patience, RestAction<T> action) {
        var answer = ScopedValue.where(LANE, lane).call(action::submit);
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new Unheard("No answer within " + patience.toSeconds() + " s", late);
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new Unheard("Stopped while waiting for an answer", stopped);
        } catch (ExecutionException failed) {
            throw thrown(failed.getCause());
        }
    }

    private static RuntimeException thrown(@Nullable Throwable cause) {
        return switch (cause) {
            case ErrorResponseException refused -> refused;
            case RuntimeException other -> other;
            case Error error -> throw error;
            case null -> new Unheard("The request failed", new IllegalStateException("No cause"));
            default -> new Unheard("The request failed", cause);
        };
    }
}
