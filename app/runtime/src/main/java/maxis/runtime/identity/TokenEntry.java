package maxis.runtime.identity;

import jakarta.inject.Inject;

import maxis.runtime.identity.factor.SecondFactors;
import maxis.runtime.identity.guard.Attempts;
import maxis.runtime.identity.guard.Incidents;
import maxis.runtime.identity.person.Person;
import maxis.runtime.identity.person.Persons;
import maxis.runtime.identity.token.Token;
import maxis.runtime.identity.token.Tokens;
import maxis.runtime.web.Doorkeeper.Entry;
import maxis.runtime.web.Doorkeeper.Presented;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transaction;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;
import maxis.spi.web.Caller;

import java.util.Optional;

/** Lets in whoever a token stands for, as far as its scopes go. */
final class TokenEntry {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;
    private static final String TYPE = "token.refused";

    private final Transactions transactions;
    private final Tokens tokens;
    private final Lookups lookups;
    private final Attempts attempts;
    private final Incidents incidents;
    private final Routing routing;

    @Inject
    TokenEntry(
            Transactions transactions,
            Tokens tokens,
            Lookups lookups,
            Attempts attempts,
            Incidents incidents,
            Routing routing) {
        this.transactions = transactions;
        this.tokens = tokens;
        this.lookups = lookups;
        this.attempts = attempts;
        this.incidents = incidents;
        this.routing = routing;
    }

    /** What a token's member holds now. */
    static final class Lookups {
        private final Persons persons;
        private final SecondFactors factors;

        @Inject
        Lookups(Persons persons, SecondFactors factors) {
            this.persons = persons;
            this.factors = factors;
        }

        Found look(Transaction transaction, Token token) {
            return new Found(
                    token,
                    persons.look(transaction, token.member()),
                    persons.language(transaction, token.member()),
                    factors.held(transaction, token.member()).isAny());
        }
    }

    record Found(Token token, Person person, Optional<Language> language, boolean hasFactor) {}

    Entry admit(Presented presented, String text) {
        var found =
                transactions
                        .as(Actor.system("sign-in"))
                        .run(transaction ->
                                tokens.know(transaction, text)
                                        .map(token -> lookups.look(transaction, token)));
        return found.map(it -> admit(presented, it)).orElseGet(() -> unknown(presented));
    }

    private Entry admit(Presented presented, Found found) {
        var token = found.token();
        var level = token.atMost(found.person().level());
        boolean isCovered =
                routing.owner(presented)
                        .map(owner -> token.covers(owner, presented.mutates()))
                        .orElse(true);
        if (!isCovered) {
            refuse(presented, Optional.of(token.member()), "scope");
            return new Entry.Refused(FORBIDDEN, Text.of("platform.web.scope"));
        }
        if (routing.isShutWithoutFactor(presented, level, found.hasFactor())) {
            return new Entry.Refused(FORBIDDEN, Text.of("platform.web.factor_needed"));
        }
        return new Entry.Known(
                new Caller(
                        token.member(),
                        level,
                        found.person().rights(),
                        new Caller.Means.Token(token.id().toString())),
                found.language());
    }

    private Entry unknown(Presented presented) {
        if (attempts.isBlocked(presented.address()).isPresent()) {
            return new Entry.Refused(TOO_MANY, Text.of("platform.web.blocked"));
        }
        attempts.fail(presented.address());
        refuse(presented, Optional.empty(), "unknown");
        return new Entry.Refused(UNAUTHORIZED, Text.of("platform.web.token"));
    }

    private void refuse(Presented presented, Optional<MemberId> member, String why) {
        incidents.refused(TYPE, member, presented.address(), why);
    }
}
