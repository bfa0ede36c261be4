package maxis.spi.storage;

import maxis.spi.value.Level;
import maxis.spi.value.MemberId;

/** Who acts: an audience and, unless the program itself acts, the person. */
public sealed interface Actor {
    /** Decides which policies of the database apply. */
    Audience audience();

    /** A person, acting with the rights of an audience. */
    record Person(Audience audience, MemberId id) implements Actor {
        public Person {
            if (audience == Audience.SYSTEM) {
                throw new IllegalArgumentException("A person never acts as the system");
            }
        }
    }

    /** The program itself, for what {@code name} says; the name is what the audit log shows. */
    record Program(String name) implements Actor {
        @Override
        public Audience audience() {
            return Audience.SYSTEM;
        }
    }

    static Person member(MemberId id) {
        return new Person(Audience.MEMBER, id);
    }

    static Person viewer(MemberId id) {
        return new Person(Audience.VIEWER, id);
    }

    static Person staff(MemberId id) {
        return new Person(Audience.STAFF, id);
    }

    static Person admin(MemberId id) {
        return new Person(Audience.ADMIN, id);
    }

    /** A person with the audience that belongs to a level. */
    static Person person(Level level, MemberId id) {
        return switch (level) {
            case MEMBER -> member(id);
            case VIEWER -> viewer(id);
            case STAFF -> staff(id);
            case ADMIN, OWNER -> admin(id);
        };
    }

    static Program system(String name) {
        return new Program(name);
    }
}
