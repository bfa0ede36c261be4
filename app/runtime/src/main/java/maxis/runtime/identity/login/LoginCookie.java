package maxis.runtime.identity.login;

import jakarta.inject.Inject;

import maxis.runtime.identity.guard.Cookies;
import maxis.spi.Fault;
import maxis.spi.secret.Place;
import maxis.spi.secret.Vault;
import maxis.spi.value.Secret;

import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What binds a sign-in to one browser: its id, and sealed for it what only this browser has. */
final class LoginCookie {
    private final Vault vault;

    @Inject
    LoginCookie(Vault vault) {
        this.vault = vault;
    }

    /** What a cookie held. */
    record Content(UUID login, String secret) {}

    /** The header that sets it. */
    String keep(Content content, Duration time) {
        var sealed = vault.seal(new Secret(content.secret()), place(content.login()));
        return Cookies.keep(
                Cookies.LOGIN,
                content.login()
                        + "."
                        + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed),
                time);
    }

    /** Nothing where it is missing, was changed, or was sealed for another sign-in. */
    Optional<Content> open(Map<String, String> headers) {
        return Cookies.find(headers, Cookies.LOGIN).flatMap(this::open);
    }

    private Optional<Content> open(String value) {
        var parts = value.split("\\.", 2);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            var login = UUID.fromString(parts[0]);
            var secret = vault.open(Base64.getUrlDecoder().decode(parts[1]), place(login));
            return Optional.of(new Content(login, secret.reveal()));
        } catch (IllegalArgumentException | Fault changed) {
            return Optional.empty();
        }
    }

    private static Place place(UUID login) {
        return new Place("web_logins", "browser_hash", login.toString());
    }
}
