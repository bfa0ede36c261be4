package maxis.testing;

import maxis.spi.storage.Actor;
import maxis.spi.text.Language;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;
import maxis.spi.value.Right;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Somebody for stories, always the same: who they are, how far they may go, what they speak. */
public record Persona(
        String name, MemberId id, Level level, Language language, Set<String> rights) {
    public static final Persona JEAN = of("Jean", 1001, Level.MEMBER, Language.FR);
    public static final Persona MARIE = of("Marie", 1002, Level.MEMBER, Language.FR);
    public static final Persona EMMA = of("Emma", 1003, Level.MEMBER, Language.EN);
    public static final Persona VIEWER = of("Victor", 1011, Level.VIEWER, Language.FR);
    public static final Persona SUPPORT = of("Sam", 1021, Level.STAFF, Language.EN);
    public static final Persona ADMIN = of("Adèle", 1031, Level.ADMIN, Language.FR);
    public static final Persona OWNER = of("Olivia", 1041, Level.OWNER, Language.EN);

    public Persona {
        rights = Set.copyOf(rights);
    }

    /** Somebody new. */
    public static Persona of(String name, long id, Level level, Language language) {
        return new Persona(name, new MemberId(id), level, language, Set.of());
    }

    /** All who stand here. */
    public static List<Persona> all() {
        return List.of(JEAN, MARIE, EMMA, VIEWER, SUPPORT, ADMIN, OWNER);
    }

    /** The level of one of them by their id; whoever is none of them is a member. */
    public static Level levelOf(MemberId member) {
        return all().stream()
                .filter(somebody -> somebody.id().equals(member))
                .map(Persona::level)
                .findFirst()
                .orElse(Level.MEMBER);
    }

    /** The same person with one right more. */
    public Persona holding(Right right) {
        var more = new TreeSet<>(rights);
        more.add(right.name());
        return new Persona(name, id, level, language, more);
    }

    /** The one who acts in transactions of this person. */
    public Actor actor() {
        return Actor.person(level, id);
    }

    @Override
    public String toString() {
        return name;
    }
}
