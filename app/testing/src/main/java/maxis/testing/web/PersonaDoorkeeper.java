package maxis.testing.web;

import maxis.runtime.web.Doorkeeper;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;
import maxis.spi.value.Right;
import maxis.spi.web.Caller;
import maxis.testing.Persona;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Believes whoever says who they are, by a header that only tests send. */
public final class PersonaDoorkeeper implements Doorkeeper {
    /** Names who sends the request. */
    public static final String WHO = "X-Persona";

    /** Names a right that they hold. */
    public static final String RIGHTS = "X-Rights";

    /** Marks a request that somebody else made them send. */
    public static final String FORGED = "X-Forged";

    private final Set<MemberId> steppedUp = ConcurrentHashMap.newKeySet();
    private final Set<MemberId> gone = ConcurrentHashMap.newKeySet();

    /** They show their second factor. */
    public void stepUp(Persona who) {
        steppedUp.add(who.id());
    }

    /** They lose whatever they were. */
    public void dismiss(Persona who) {
        gone.add(who.id());
    }

    @Override
    public Entry admit(Presented presented) {
        if (presented.headers().containsKey(FORGED.toLowerCase(Locale.ROOT))) {
            return new Entry.Refused(403, Text.of("platform.refuse.forbidden"));
        }
        return Optional.ofNullable(presented.headers().get(WHO.toLowerCase(Locale.ROOT)))
                .flatMap(id ->
                        Persona.all().stream()
                                .filter(persona -> persona.id().toString().equals(id))
                                .findFirst())
                .filter(persona -> !gone.contains(persona.id()))
                .<Entry>map(persona -> known(persona, presented))
                .orElseGet(Entry.Stranger::new);
    }

    private static Entry known(Persona who, Presented presented) {
        var rights =
                Optional.ofNullable(presented.headers().get(RIGHTS.toLowerCase(Locale.ROOT)))
                        .stream()
                        .map(Right::new)
                        .collect(Collectors.toSet());
        return new Entry.Known(
                new Caller(
                        who.id(),
                        who.level(),
                        rights,
                        new Caller.Means.Session(new UUID(0, who.id().value()).toString())),
                Optional.of(who.language()));
    }

    @Override
    public boolean isSteppedUp(Caller caller) {
        return steppedUp.contains(caller.member());
    }
}
