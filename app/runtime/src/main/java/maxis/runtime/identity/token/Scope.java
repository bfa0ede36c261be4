package maxis.runtime.identity.token;

import maxis.spi.CogId;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a token is good for: routes of a cog that only tell, or those that change something too. */
record Scope(CogId cog, boolean mayWrite) {
    private static final Pattern FORM = Pattern.compile("([a-z][a-z0-9]{1,29}):(read|write)");

    static Optional<Scope> parse(String written) {
        var parts = FORM.matcher(written);
        return parts.matches()
                ? Optional.of(new Scope(new CogId(parts.group(1)), parts.group(2).equals("write")))
                : Optional.empty();
    }

    boolean covers(CogId owner, boolean mutates) {
        return cog.equals(owner) && mayWrite == mutates;
    }

    @Override
    public String toString() {
        return cog.name() + (mayWrite ? ":write" : ":read");
    }
}
