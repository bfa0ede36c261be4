package maxis.runtime.identity.login;

import jakarta.inject.Inject;

import maxis.runtime.identity.person.Persons;
import maxis.runtime.identity.person.Persons.Somebody;
import maxis.spi.value.MemberId;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Signing in as anybody, with nothing to show. Shut unless whoever starts the program opens it, and
 * they do so beside a stand-in for Discord only: its people are played.
 */
public final class DemoSignIn {
    private static final int MOST = 60;

    private final Persons persons;
    private final AtomicBoolean isOpen = new AtomicBoolean();

    @Inject
    DemoSignIn(Persons persons) {
        this.persons = persons;
    }

    /** Lets everybody be anybody. Never on a real server. */
    public void open() {
        isOpen.set(true);
    }

    public boolean isOpen() {
        return isOpen.get();
    }

    /** Whom one can be: the team first. */
    List<Somebody> people() {
        return isOpen()
                ? persons.everybody()
                        .sorted(
                                Comparator.comparing(Somebody::level)
                                        .reversed()
                                        .thenComparing(it -> it.present().name()))
                        .limit(MOST)
                        .toList()
                : List.of();
    }

    /** Somebody who is there. */
    Optional<MemberId> find(String id) {
        return isOpen()
                ? persons.everybody()
                        .map(somebody -> somebody.present().id())
                        .filter(member -> member.toString().equals(id))
                        .findFirst()
                : Optional.empty();
    }
}
