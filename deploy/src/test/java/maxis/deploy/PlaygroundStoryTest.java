package maxis.deploy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

import maxis.browser.Browser;
import maxis.browser.InBrowser;
import maxis.browser.Screen;
import maxis.browser.playground.Visitor;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

/** What people meet who play with the whole program in a browser. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PlaygroundStoryTest {
    private static final Screen FRENCH = Screen.desktop("fr-FR");
    private static final Screen ENGLISH = Screen.desktop("en-GB");

    private PlayHouse house;

    @BeforeAll
    void open(Browser browser, @TempDir Path directory) {
        house = new PlayHouse(browser, directory);
    }

    @AfterAll
    void close() {
        house.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fr-FR, Zoé, Nom, Rejoindre le serveur, Voici ce que vous pouvez faire, Vous seul·e",
        "en-GB, Olive, Name, Join the server, This is what you can do, Only you can see this"
    })
    void somebodyNewJoinsAndAsksForHelp(
            String language, String name, String field, String join, String help, String alone) {
        var newcomer = house.stranger(Screen.desktop(language));
        newcomer.page().getByLabel(field).first().fill(name);
        newcomer.button(join).click();
        assertThat(newcomer.composer()).isVisible();

        newcomer.runs("help");

        newcomer.sees(help);
        newcomer.sees(alone);
        assertThat(newcomer.last()).not().containsText("\\");
        newcomer.tab().picture("story-help-" + language);
    }

    @ParameterizedTest
    @CsvSource({
        "Jean, fr, !hlep, Messages privés, 'Jean, je vous ai répondu', Vouliez-vous dire !help",
        "Henry, en, !bans, Direct messages, 'Henry, I have answered', the team"
    })
    void whatIsTypedWronglyIsAnsweredInPrivateAndInOnesLanguage(
            String name, String language, String typed, String line, String note, String words) {
        var member = house.visitor(name, "general", Screen.desktop(language));
        member.says("!language " + language);
        member.sees("@" + name + ", ");
        member.says(typed);
        member.sees(note);

        opensLineToMaxis(member, line);

        member.sees(words);
        member.tab().picture("story-typed-" + language);
    }

    @Test
    void whoIsWarnedReadsWhy() {
        var camille = house.visitor("Camille", "general", FRENCH);
        var marie = house.visitor("Marie", "general", FRENCH);
        camille.begins("warn");
        camille.page().keyboard().type("Marie");
        camille.suggestion("Marie").first().click();
        camille.page().keyboard().type("Publicité dans #general");
        camille.page().keyboard().press("Enter");
        camille.sees("1 avertissement");
        camille.tab().picture("story-warn");

        opensLineToMaxis(marie, "Messages privés");

        marie.sees("Motif : Publicité dans #general");
        marie.tab().picture("story-warned");
    }

    @Test
    void aButtonAnswersOnlyTheOneWhoAskedForIt() {
        var henry = house.visitor("Henry", "english", ENGLISH);
        henry.runs("challenge");
        henry.sees("Who dares?");
        var marie = house.visitor("Marie", "english", FRENCH);
        marie.sees("Who dares?");

        marie.button("Take it back").last().click();

        marie.sees("Ce bouton appartient à quelqu'un d'autre");
        marie.sees("Vous seul·e");
        marie.tab().picture("story-button-of-somebody-else");
        assertThat(henry.message("Ce bouton appartient")).hasCount(0);
        assertThat(henry.message("The challenge is off")).hasCount(0);

        henry.button("Take it back").last().click();

        henry.sees("The challenge is off");
        marie.sees("The challenge is off");
    }

    /** The owner settles where to, writes, is corrected, and posts; members read and press. */
    @Test
    void anAnnouncementIsSetUpWrittenPostedAndSurvivesAKill() {
        var camille = house.visitor("Camille", "general", FRENCH);
        setsUp(camille);
        writes(camille);
        posts(camille);

        var marie = house.visitor("Marie", "annonces", FRENCH);
        var henry = house.visitor("Henry", "annonces", ENGLISH);
        marie.sees("Tournoi samedi");
        marie.button("Aide").last().click();
        marie.sees("Voici ce que vous pouvez faire");
        henry.button("Read in English").last().click();
        henry.sees("Tournament on Saturday");
        henry.tab().picture("story-announcement");

        house.killAndStartAgain();

        var jean = house.visitor("Jean", "annonces", Screen.phone("fr-FR"));
        jean.sees("Tournoi samedi");
        jean.button("Aide").last().click();
        jean.sees("Voici ce que vous pouvez faire");
        jean.tab().picture("story-after-a-kill-phone");
    }

    private static void setsUp(Visitor camille) {
        camille.runs("setup");
        camille.sees("Mise en place");
        camille.tab().picture("story-setup");
        camille.button("Créer ce qui manque").last().click();
        camille.sees("Ce qui sera créé");
        camille.tab().picture("story-setup-preview");
        camille.button("Oui, créer").last().click();
        camille.sees("Mise en place : résultat");
        camille.tab().picture("story-setup-result");
    }

    private static void writes(Visitor camille) {
        camille.runs("announce");
        camille.sees("Brouillon d'annonce");
        camille.tab().picture("story-draft");
        camille.button("Modifier").last().click();
        var form = camille.page().locator("dialog.form");
        form.getByLabel("Titre").fill("Tournoi samedi");
        form.getByLabel("Texte en français").fill("Rendez-vous **samedi** à 18 h.");
        form.getByLabel("Texte en anglais").fill("Tournament on Saturday at 6 pm.");
        form.getByLabel("Lien").fill("example.org");
        camille.tab().picture("story-form");
        camille.button("Envoyer").last().click();
        camille.sees("n'est pas un lien");
        camille.tab().picture("story-form-refused");

        camille.last().locator("button").filter(Visitor.saying("Corriger")).click();
        assertThat(form.getByLabel("Titre")).hasValue("Tournoi samedi");
        form.getByLabel("Lien").fill("https://example.org/");
        camille.button("Envoyer").last().click();
        camille.sees("Rendez-vous");
    }

    private static void posts(Visitor camille) {
        chooses(camille, "Boutons sous l'annonce", "Aide");
        camille.tab().picture("story-draft-written");
        camille.button("Publier").last().click();
        camille.sees("L'annonce part maintenant");
    }

    private static void chooses(Visitor visitor, String menu, String entry) {
        var select = visitor.page().locator(".select").filter(Visitor.saying(menu)).last();
        select.locator(".chosen").click();
        select.locator("[role=option]").filter(Visitor.saying(entry)).first().click();
        visitor.page().keyboard().press("Escape");
    }

    private static void opensLineToMaxis(Visitor visitor, String direct) {
        visitor.button(direct).click();
        visitor.page()
                .locator(".sidebar a")
                .filter(new Locator.FilterOptions().setHasText("Maxis"))
                .click();
    }
}
