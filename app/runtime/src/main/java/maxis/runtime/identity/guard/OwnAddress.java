package maxis.runtime.identity.guard;

import jakarta.inject.Inject;

import maxis.runtime.configuration.platform.WebConfiguration;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where browsers find the panel: the configured address or, on this machine, the port under which
 * it was called, which may be another than the configured one.
 */
public final class OwnAddress {
    private static final Pattern LOCAL =
            Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final WebConfiguration web;

    @Inject
    OwnAddress(WebConfiguration web) {
        this.web = web;
    }

    /** The origin of the panel for whoever sent a request: {@code https://panel.example}. */
    public String origin(Map<String, String> headers) {
        return web.publicAddress()
                .map(OwnAddress::originOf)
                .or(() -> local(headers).map(host -> scheme() + host))
                .orElse(scheme() + "localhost:" + web.port());
    }

    /** The host that passkeys are bound to. */
    public String host(Map<String, String> headers) {
        return URI.create(origin(headers)).getHost();
    }

    /**
     * Whether a request comes from a page of the panel. Browsers name the page's origin with
     * everything that is not a mere look; what names none is no page.
     */
    public boolean isFromOwnPage(Map<String, String> headers) {
        var origin = headers.get("origin");
        var site = headers.get("sec-fetch-site");
        if (origin == null && site == null) {
            return false;
        }
        return (origin == null || isOwn(origin, headers))
                && (site == null || OWN_SITES.contains(site));
    }

    private boolean isOwn(String origin, Map<String, String> headers) {
        return web.publicAddress().map(OwnAddress::originOf).filter(origin::equals).isPresent()
                || local(headers).map(host -> scheme() + host).filter(origin::equals).isPresent();
    }

    private String scheme() {
        return web.certificate().isPresent() ? "https://" : "http://";
    }

    /** The host as the browser named it, if that is this machine. */
    private static Optional<String> local(Map<String, String> headers) {
        return Optional.ofNullable(headers.get("host"))
                .filter(host -> LOCAL.matcher(host).matches());
    }

    private static String originOf(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
