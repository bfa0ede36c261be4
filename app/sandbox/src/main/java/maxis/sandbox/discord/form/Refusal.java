package maxis.sandbox.discord.form;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

/** A request that Discord would refuse; thrown where the rule is and answered at the edge. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Problem problem;
    private final transient @Nullable ObjectNode errors;

    Refusal(Problem problem) {
        this(problem, null);
    }

    Refusal(Problem problem, @Nullable ObjectNode errors) {
        super(problem.message() + (errors == null ? "" : " " + errors), null, false, false);
        this.problem = problem;
        this.errors = errors;
    }

    public Problem problem() {
        return problem;
    }

    /** What Discord answers. */
    public ObjectNode json() {
        var body = Json.object().put("message", problem.message()).put("code", problem.code());
        if (errors != null) {
            body.set("errors", errors);
        }
        return body;
    }
}
