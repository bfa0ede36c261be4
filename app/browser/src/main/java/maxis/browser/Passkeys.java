package maxis.browser;

import com.google.gson.JsonObject;

/**
 * Gives a tab what a computer with a fingerprint reader has: an authenticator that always agrees.
 */
public final class Passkeys {
    private Passkeys() {}

    public static void on(Tab tab) {
        var devtools = tab.page().context().newCDPSession(tab.page());
        devtools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var wish = new JsonObject();
        wish.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", wish);
    }
}
