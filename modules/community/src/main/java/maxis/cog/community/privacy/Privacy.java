package maxis.cog.community.privacy;

import jakarta.inject.Inject;

import maxis.spi.CogBinder;
import maxis.spi.command.Command;
import maxis.spi.command.Option;
import maxis.spi.component.GestureDeclaration;
import maxis.spi.member.Consent;
import maxis.spi.personal.PersonalDataDeclaration;
import maxis.spi.storage.Transaction;
import maxis.spi.text.Language;
import maxis.spi.value.MemberId;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What members chose. Nobody agreed to anything that they did not choose. */
public final class Privacy {
    private static final Duration TIME_TO_CONFIRM = Duration.ofMinutes(10);
    private static final Duration BETWEEN_EXPORTS = Duration.ofMinutes(1);

    private final ChoiceStore store;
    private final InstantSource clock;

    @Inject
    Privacy(ChoiceStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Declares what this part contributes. */
    public static void declare(CogBinder cog) {
        DataRoutes.declare(cog);
        cog.bind(Privacy.class, ChoiceStore.class, PrivacyCard.class, DataPages.class)
                .contribute(
                        Command.of("language", LanguageCommand.class, LanguageCommand::choose)
                                .options(Option.choice("language", "fr", "en", "auto"))
                                .privately(),
                        Command.of("privacy", PrivacyCommand.class, PrivacyCommand::show)
                                .openToBarred()
                                .privately(),
                        Command.of("my_data", MyDataCommand.class, MyDataCommand::show)
                                .coolDown(BETWEEN_EXPORTS)
                                .openToBarred()
                                .privately(),
                        GestureDeclaration.of(ChooseConsent.class, ChooseConsentButton.class)
                                .openToBarred(),
                        GestureDeclaration.of(ShowData.class, ShowDataButton.class).openToBarred(),
                        GestureDeclaration.of(AskErasure.class, AskErasureButton.class)
                                .openToBarred(),
                        GestureDeclaration.of(ConfirmErasure.class, ConfirmErasureButton.class)
                                .lifetime(TIME_TO_CONFIRM)
                                .openToBarred(),
                        new PersonalDataDeclaration(
                                Set.of("user_languages", "user_consents"),
                                ChoicePersonalData.class));
    }

    /** The language that somebody chose. */
    public Optional<Language> language(Transaction transaction, MemberId member) {
        return store.language(transaction, member);
    }

    public boolean consents(Transaction transaction, MemberId member, Consent consent) {
        return store.given(transaction, member).contains(consent);
    }

    /** What somebody agreed to. */
    EnumSet<Consent> given(Transaction transaction, MemberId member) {
        return store.given(transaction, member);
    }

    /** Takes note that somebody agrees, or no longer does. */
    public void decide(Transaction transaction, MemberId member, Consent consent, boolean isGiven) {
        store.decide(transaction, member, consent, isGiven, now());
    }

    /** Takes note of a language; nothing: that of the Discord client again. */
    public void speak(Transaction transaction, MemberId member, Optional<Language> language) {
        language.ifPresentOrElse(
                chosen -> store.choose(transaction, member, chosen),
                () -> store.forgetLanguage(transaction, member));
    }

    private Instant now() {
        return clock.instant();
    }
}
