package maxis.runtime.web.server;

import maxis.runtime.configuration.platform.WebConfiguration;
import maxis.spi.Fault;

import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.Optional;

import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;

/** What the panel shows to prove who it is. */
final class Certificates {
    private final SSLContext context;

    private Certificates(SSLContext context) {
        this.context = context;
    }

    /** Those of the configuration; files that do not fit are an operator's fault. */
    static Optional<Certificates> of(WebConfiguration configuration, InstantSource clock) {
        return configuration
                .certificate()
                .map(chain ->
                        new Certificates(
                                context(
                                        new PemKeys(
                                                chain,
                                                configuration.certificateKey().orElseThrow()),
                                        clock)));
    }

    SSLContext context() {
        return context;
    }

    private static SSLContext context(PemKeys keys, InstantSource clock) {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(new KeyManager[] {new RenewedKeys(keys, clock)}, null, null);
            return context;
        } catch (GeneralSecurityException broken) {
            throw Fault.operator("TLS cannot be set up: " + broken.getMessage(), broken);
        }
    }
}
