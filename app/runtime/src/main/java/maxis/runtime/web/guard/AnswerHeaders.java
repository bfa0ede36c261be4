package maxis.runtime.web.guard;

import maxis.runtime.web.call.Header;

import java.util.ArrayList;
import java.util.List;

/** What every answer tells browsers, errors and files included. */
public final class AnswerHeaders {
    private static final List<Header> ALWAYS =
            List.of(
                    new Header("X-Content-Type-Options", "nosniff"),
                    new Header("X-Frame-Options", "DENY"),
                    new Header("Referrer-Policy", "no-referrer"),
                    new Header("Cross-Origin-Opener-Policy", "same-origin"),
                    new Header("Cross-Origin-Resource-Policy", "same-origin"),
                    new Header(
                            "Permissions-Policy",
                            "accelerometer=(), camera=(), display-capture=(), geolocation=(),"
                                    + " gyroscope=(), magnetometer=(), microphone=(), midi=(),"
                                    + " payment=(), usb=()"),
                    new Header("Reporting-Endpoints", "csp=\"/api/csp-reports\""));
    private static final Header ENCRYPTED_ONLY =
            new Header("Strict-Transport-Security", "max-age=63072000; includeSubDomains");

    private final List<Header> plain;
    private final List<Header> secure;

    /**
     * @param scriptHash of the one script that stands in the document
     */
    public AnswerHeaders(String scriptHash) {
        var all = new ArrayList<>(ALWAYS);
        all.add(new Header("Content-Security-Policy", policy(scriptHash)));
        plain = List.copyOf(all);
        all.add(ENCRYPTED_ONLY);
        secure = List.copyOf(all);
    }

    public List<Header> on(boolean isSecure) {
        return isSecure ? secure : plain;
    }

    private static String policy(String scriptHash) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self' " + scriptHash,
                "style-src 'self'",
                "img-src 'self' data: https://cdn.discordapp.com",
                "connect-src 'self'",
                "form-action 'self'",
                "base-uri 'none'",
                "frame-ancestors 'none'",
                "object-src 'none'",
                "require-trusted-types-for 'script'",
                "trusted-types lit-html",
                "report-uri /api/csp-reports",
                "report-to csp");
    }
}
