package maxis.runtime.configuration.platform;

import maxis.spi.configuration.Configuration;
import maxis.spi.configuration.Description;
import maxis.spi.configuration.Environment;
import maxis.spi.configuration.MinBytes;
import maxis.spi.configuration.Range;
import maxis.spi.value.Secret;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The admin panel, the REST API, webhooks and the control API, which share a listener. */
@Configuration("web")
public record WebConfiguration(
        @Description(
                        "The address on which the panel listens; 0.0.0.0 or :: for all of this"
                                + " machine.")
                String host,
        @Description(
                        "The port of the admin panel, the REST API, webhooks and the control API; 0"
                                + " for any that is free.")
                @Environment("ADMIN_PANEL_PORT")
                @Range(min = 0, max = 65535)
                int port,
        @Description(
                        "The address under which people open the panel, where that is not this"
                                + " machine: https://panel.example.org. Discord sends people back"
                                + " there, and passkeys are bound to it.")
                @Environment("PUBLIC_ADDRESS")
                Optional<URI> publicAddress,
        @Description(
                        "The file with the certificate and its chain, in PEM; set, the panel speaks"
                                + " TLS. A renewed file is taken over while it runs.")
                Optional<Path> certificate,
        @Description("The file with the private key of the certificate, in PEM (PKCS #8).")
                Optional<Path> certificateKey,
        @Description(
                        "Networks of the proxies in front of the panel, whose X-Forwarded-For and"
                                + " Forwarded are believed: 10.0.0.0/8.")
                List<String> proxies,
        @Description("How many calls one address may make in a minute.") @Range(min = 60)
                int callsPerAddress,
        @Description("How many calls one session or token may make in a minute.") @Range(min = 60)
                int callsPerSession,
        @Description(
                        "The token with which another machine reads /metrics and the details of"
                                + " /ready; unset, only this machine does.")
                @MinBytes(16)
                Optional<Secret> metricsToken,
        @Description(
                        "The secret of at least 32 bytes from which the panel's session keys are"
                                + " derived; unset, one is made and kept in the key file.")
                @Environment("ADMIN_PANEL_SECRET")
                @MinBytes(32)
                Optional<Secret> secret) {
    public WebConfiguration {
        if (certificate.isPresent() != certificateKey.isPresent()) {
            throw new IllegalArgumentException(
                    "A certificate and its key belong together. Set both web.certificate and"
                            + " web.certificate-key, or neither.");
        }
        publicAddress.ifPresent(WebConfiguration::requireSite);
    }

    private static void requireSite(URI address) {
        boolean isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        var path = address.getRawPath();
        if (!isWeb || address.getHost() == null || !(path.isEmpty() || path.equals("/"))) {
            throw new IllegalArgumentException(
                    "public-address is not the address of a site. Write it with its scheme and"
                            + " without a path: https://panel.example.org.");
        }
    }

    /** The same on another port. */
    public WebConfiguration on(int other) {
        return new WebConfiguration(
                host,
                other,
                publicAddress,
                certificate,
                certificateKey,
                proxies,
                callsPerAddress,
                callsPerSession,
                metricsToken,
                secret);
    }
}
