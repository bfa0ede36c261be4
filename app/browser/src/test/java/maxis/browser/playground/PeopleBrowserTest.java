package maxis.browser.playground;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import maxis.browser.Screen;

import org.junit.jupiter.api.Test;

final class PeopleBrowserTest extends PlayTest {
    @Test
    void oneChoosesWhoOneIs() {
        var visitor = stage.stranger(Screen.desktop("en-GB"));

        visitor.page().locator(".card").filter(Visitor.saying("Marie")).first().click();

        assertThat(visitor.page().locator(".person .name")).hasText("Marie");
        assertThat(visitor.page().locator(".chat h1")).hasText("general");
        assertThat(visitor.page().locator(".members")).containsText("Administration — 1");
    }

    @Test
    void somebodyNewJoinsAndIsGreetedByTheBot() {
        var camille = stage.visitor("Camille", "bienvenue");
        var visitor = stage.stranger(Screen.desktop("en-GB"));

        visitor.page().getByLabel("Name").fill("Zélie Dupont");
        visitor.button("Join the server").click();

        assertThat(visitor.page().locator(".person .name")).hasText("Zélie Dupont");
        assertThat(camille.message("Zélie Dupont")).isVisible();
        assertThat(visitor.page().locator(".rail .pings")).hasText("1");
        visitor.button("Direct messages").click();
        visitor.page().locator(".sidebar a").filter(Visitor.saying("Maxis")).click();
        visitor.sees("Welcome, zelie_dupont!");
    }

    @Test
    void aNameThatIsTakenIsRefusedInWords() {
        var visitor = stage.stranger(Screen.desktop("en-GB"));

        visitor.page().getByLabel("Name").fill("Jean");
        visitor.button("Join the server").click();

        assertThat(visitor.page().locator(".newcomer .failed")).hasText("Username is taken");
        visitor.tab().forgive("400 (Bad Request)");
    }

    @Test
    void oneLeavesAndComesBack() {
        var jean = stage.visitor("Jean", "general");
        jean.button("Leave").click();
        jean.button("Join the server").click();

        assertThat(jean.page().locator(".sidebar a").filter(Visitor.saying("general"))).isVisible();
    }

    @Test
    void whoWasKickedIsOutsideAtOnce() {
        var jean = stage.visitor("Jean", "general");
        var sacha = stage.visitor("Sacha", "general");

        sacha.page().locator(".members button").filter(Visitor.saying("Jean")).click();
        sacha.button("Kick").click();

        assertThat(jean.button("Join the server")).isVisible();
    }

    @Test
    void theTeamSeesItsRoomAndOthersDoNot() {
        var sacha = stage.visitor("Sacha", "equipe");
        var jean = stage.visitor("Jean", "general");

        assertThat(sacha.page().locator(".sidebar")).containsText("equipe");
        assertThat(jean.page().locator(".sidebar")).not().containsText("equipe");
        jean.page().locator(".sidebar a").filter(Visitor.saying("annonces")).click();
        assertThat(jean.composer()).isDisabled();
    }

    @Test
    void twoPeopleTalkDirectly() {
        var jean = stage.visitor("Jean", "general");
        var marie = stage.visitor("Marie", "general");

        jean.page().locator(".members button").filter(Visitor.saying("Marie")).click();
        jean.button("Message").click();
        jean.says("Un secret");

        assertThat(marie.page().locator(".rail .pings")).hasText("1");
        marie.button("Direct messages").click();
        marie.page().locator(".sidebar a").filter(Visitor.saying("Jean")).click();
        marie.sees("Un secret");
    }

    @Test
    void thePageSpeaksTheLanguageOfTheBrowserAndTheOther() {
        var visitor = stage.stranger(Screen.desktop("fr-FR"));
        assertThat(visitor.page().locator("h1")).hasText("Bac à sable");

        visitor.button("English").click();

        assertThat(visitor.page().locator("h1")).hasText("Playground");
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
        visitor.page().reload();
        assertThat(visitor.page().locator("h1")).hasText("Playground");
    }

    @Test
    void anIdeaIsPostedInTheForum() {
        var jean = stage.visitor("Jean", "general");
        jean.page().locator(".sidebar a").filter(Visitor.saying("idees")).click();

        jean.page().getByLabel("Title").fill("Un salon pour les chats");
        jean.page().getByLabel("First message").fill("Avec des photos.");
        jean.button("New post").click();

        assertThat(jean.page().locator(".chat h1")).hasText("Un salon pour les chats");
        jean.sees("Avec des photos.");
    }
}
