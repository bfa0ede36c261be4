package maxis.runtime.conversation;

import jakarta.inject.Inject;

import maxis.runtime.member.ServerSettings;
import maxis.spi.discord.Guild;
import maxis.spi.member.Levels;
import maxis.spi.member.Members;
import maxis.spi.member.Rights;
import maxis.spi.setting.Settings;
import maxis.spi.storage.Actor;
import maxis.spi.storage.Transactions;
import maxis.spi.text.Language;

import java.util.Optional;
import java.util.Set;

/** What is known of those who speak: first without the database, then with it, at once. */
final class Callers {
    private final Levels levels;
    private final Rights rights;
    private final Optional<Guild> guild;
    private final Settings<ServerSettings> settings;
    private final Members members;
    private final Transactions transactions;

    @Inject
    Callers(
            Levels levels,
            Rights rights,
            Optional<Guild> guild,
            Settings<ServerSettings> settings,
            Members members,
            Transactions transactions) {
        this.levels = levels;
        this.rights = rights;
        this.guild = guild;
        this.settings = settings;
        this.members = members;
        this.transactions = transactions;
    }

    /** What Discord and memory tell; whoever only talks costs no statement. */
    Caller stranger(Speaker speaker) {
        // In private Discord tells no roles.
        var roles =
                speaker.isDirect()
                        ? guild.flatMap(server -> server.rolesOf(speaker.member())).orElse(Set.of())
                        : speaker.roles();
        return new Caller(
                speaker,
                levels.of(speaker.member(), roles),
                rights.of(roles),
                language(speaker),
                false);
    }

    /** With what is stored: whether they are barred, and the language that they chose. */
    Caller acquainted(Caller stranger) {
        var member = stranger.speaker().member();
        return transactions
                .as(Actor.member(member))
                .run(transaction ->
                        new Caller(
                                stranger.speaker(),
                                stranger.level(),
                                stranger.rights(),
                                members.language(transaction, member).orElse(stranger.language()),
                                members.standing(transaction, member).isBarred()));
    }

    private Language language(Speaker speaker) {
        var own = settings.current().language();
        return speaker.locale().map(locale -> Language.of(locale, own)).orElse(own);
    }
}
