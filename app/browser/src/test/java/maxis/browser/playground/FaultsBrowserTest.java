package maxis.browser.playground;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

final class FaultsBrowserTest extends PlayTest {
    @Test
    void aFaultIsPlannedAndTakenBack() {
        var camille = stage.visitor("Camille", "general");
        camille.button("Let something go wrong").click();

        camille.button("Discord is ill: 503 for the next 3 requests").click();
        assertThat(camille.page().locator(".drawer .said")).containsText("Done");
        assertThat(camille.button("Take back")).hasCount(1);
        camille.button("Take all back").click();

        assertThat(camille.button("Take back")).hasCount(0);
    }

    @Test
    void whatLastsIsRememberedWhenThePageIsOpenedAnew() {
        var camille = stage.visitor("Camille", "general");
        camille.button("Let something go wrong").click();
        camille.page().getByLabel("Events arrive 2 s late").check();
        assertThat(camille.page().locator(".drawer .said")).containsText("Done");

        var other = stage.visitor("Sacha", "general");
        other.button("Let something go wrong").click();

        assertThat(other.page().getByLabel("Events arrive 2 s late")).isChecked();
    }

    @Test
    void aBotWhoseTokenIsRevokedIsSeenToLeave() {
        var camille = stage.visitor("Camille", "general");
        var maxis = camille.page().locator(".members li").filter(Visitor.saying("Maxis"));
        assertThat(maxis.locator(".presence.on")).hasCount(1);

        camille.button("Let something go wrong").click();
        camille.button("Revoke token").first().click();

        assertThat(camille.page().locator(".faults .bot").first()).containsText("offline");
    }
}
