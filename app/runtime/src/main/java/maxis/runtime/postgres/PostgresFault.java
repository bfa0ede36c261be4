package maxis.runtime.postgres;

import org.jspecify.annotations.Nullable;

/**
 * The embedded server cannot run, and the operator can mend it: one sentence each for what and how.
 */
public final class PostgresFault extends RuntimeException {
    private final String problem;
    private final String remedy;

    PostgresFault(String problem, String remedy) {
        this(problem, remedy, null);
    }

    PostgresFault(String problem, String remedy, @Nullable Throwable cause) {
        super(problem + " " + remedy, cause);
        this.problem = problem;
        this.remedy = remedy;
    }

    public String problem() {
        return problem;
    }

    public String remedy() {
        return remedy;
    }
}
