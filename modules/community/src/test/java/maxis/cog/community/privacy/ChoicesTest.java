package maxis.cog.community.privacy;

import static maxis.testing.Persona.ADMIN;
import static maxis.testing.Persona.EMMA;
import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.MARIE;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.cog.community.Community;
import maxis.spi.member.Consent;
import maxis.spi.member.Members;
import maxis.spi.storage.Actor;
import maxis.spi.text.Language;
import maxis.testing.Persona;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

final class ChoicesTest {
    private Community community;

    @BeforeEach
    void start() {
        community = new Community();
    }

    @AfterEach
    void close() {
        community.close();
    }

    @Test
    void everythingIsOffUntilItIsChosen() {
        var reply = community.platform().as(EMMA).runs("privacy");

        assertThat(reply.isPrivate()).isTrue();
        assertThat(reply.text())
                .contains("Receiving offers by direct message\nNo", "Allow offers")
                .doesNotContain("Yes", "Stop");
    }

    @Test
    void aButtonSwitchesAndTheCardFollows() {
        community.platform().as(JEAN).runs("privacy");
        var card = community.platform().as(JEAN).uses(new ChooseConsent(Consent.OFFERS, true));

        assertThat(card.text()).contains("Recevoir des offres en message privé\nOui");
        assertThat(consents(JEAN, Consent.OFFERS)).isTrue();
        assertThat(consents(MARIE, Consent.OFFERS)).isFalse();
        community.platform().as(JEAN).uses(card.gesture(ChooseConsent.class));
        assertThat(consents(JEAN, Consent.OFFERS)).isFalse();
    }

    @Test
    void whenAConsentWasGivenIsKeptWhenItIsGivenAgain() {
        community.platform().as(JEAN).runs("privacy");
        community.platform().as(JEAN).uses(new ChooseConsent(Consent.THANKS, true));
        community.platform().clock().advance(Duration.ofDays(1));
        community.platform().as(JEAN).runs("privacy");
        community.platform().as(JEAN).uses(new ChooseConsent(Consent.THANKS, true));

        assertThat(community.rows("select decided_at = '2026-02-02T08:00:00Z' from user_consents"))
                .containsExactly("t");
    }

    @Test
    void itSaysHowLongWhatIsKept() {
        community.platform().set("platform", "keep_security_log", "90d");

        assertThat(community.platform().as(EMMA).runs("privacy").text())
                .contains("Security log\n90 days")
                .contains("Warnings and bans\n1,095 days");
    }

    @Test
    void aLanguageIsChosenKeptAndGivenBack() {
        assertThat(language(EMMA, "fr")).isEqualTo("Noted: from now on I speak French to you.");
        assertThat(languageOf(EMMA)).contains(Language.FR);
        assertThat(community.platform().as(EMMA).runs("language").text())
                .startsWith("I speak French to you.");

        language(EMMA, "auto");
        assertThat(languageOf(EMMA)).isEmpty();
        assertThat(community.platform().as(JEAN).runs("language").text())
                .startsWith("Je vous parle dans la langue de votre Discord.");
    }

    @Test
    void theTeamChoosesForThemselvesLikeEverybody() {
        language(ADMIN, "en");
        community.platform().as(ADMIN).runs("privacy");
        community.platform().as(ADMIN).uses(new ChooseConsent(Consent.NAMING, true));

        assertThat(languageOf(ADMIN)).contains(Language.EN);
        assertThat(consents(ADMIN, Consent.NAMING)).isTrue();
    }

    private String language(Persona who, String choice) {
        return community.platform().as(who).runs("language", Map.of("language", choice)).text();
    }

    private Optional<Language> languageOf(Persona who) {
        return community
                .platform()
                .transactions()
                .as(Actor.system("test"))
                .run(transaction ->
                        community
                                .platform()
                                .instance(Members.class)
                                .language(transaction, who.id()));
    }

    private boolean consents(Persona who, Consent consent) {
        return community
                .platform()
                .transactions()
                .as(Actor.system("test"))
                .run(transaction ->
                        community
                                .platform()
                                .instance(Members.class)
                                .consents(transaction, who.id(), consent));
    }
}
