package maxis.runtime.identity.person;

import jakarta.inject.Inject;

import maxis.spi.discord.Guild;
import maxis.spi.discord.Present;
import maxis.spi.member.Levels;
import maxis.spi.member.Members;
import maxis.spi.member.Profile;
import maxis.spi.member.Rights;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Language;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Looks people up: roles as the gateway tells them, bans and languages as they are stored. Whoever
 * is not on the server has the level that the configuration gives them by name, else a member's.
 */
public final class Persons {
    private final Levels levels;
    private final Rights rights;
    private final Optional<Guild> guild;
    private final Members members;

    @Inject
    Persons(Levels levels, Rights rights, Optional<Guild> guild, Members members) {
        this.levels = levels;
        this.rights = rights;
        this.guild = guild;
        this.members = members;
    }

    /** Whoever is barred keeps what every member has: their own data. */
    public Person look(Transaction transaction, MemberId member) {
        var roles = guild.flatMap(server -> server.rolesOf(member));
        var level = levels.of(member, roles.orElse(Set.of()));
        boolean isKnown =
                roles.isPresent()
                        || level != Level.MEMBER
                        || members.find(transaction, member).isPresent();
        return members.standing(transaction, member).isBarred()
                ? new Person(Level.MEMBER, Set.of(), isKnown)
                : new Person(level, rights.of(roles.orElse(Set.of())), isKnown);
    }

    /** The language that they chose. */
    public Optional<Language> language(Transaction transaction, MemberId member) {
        return members.language(transaction, member);
    }

    public Optional<Profile> profile(Transaction transaction, MemberId member) {
        return members.find(transaction, member);
    }

    /** What people call somebody, as far as it is known. */
    public String shownName(Transaction transaction, MemberId member) {
        return profile(transaction, member)
                .map(Profile::name)
                .or(() -> nameOnServer(member))
                .orElse(member.toString());
    }

    private Optional<String> nameOnServer(MemberId member) {
        return everybody()
                .map(Somebody::present)
                .filter(present -> present.id().equals(member))
                .map(Present::name)
                .findFirst();
    }

    /** Somebody on the server with their level. */
    public record Somebody(Present present, Level level) {}

    public Stream<Somebody> everybody() {
        return guild.stream()
                .flatMap(server -> StreamSupport.stream(server.everyone().spliterator(), false))
                .flatMap(List::stream)
                .map(present -> new Somebody(present, levels.of(present.id(), present.roles())));
    }
}
