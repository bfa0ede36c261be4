package maxis.runtime.web.server;

import maxis.spi.Fault;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;

/**
 * Takes over a renewed certificate without a new start: looks at the files while connections come,
 * and keeps the old one as long as the new one does not fit.
 */
final class RenewedKeys extends X509ExtendedKeyManager {
    private static final Logger LOG = LoggerFactory.getLogger(RenewedKeys.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final PemKeys files;
    private final InstantSource clock;
    private PemKeys.Pair pair;
    private String version;
    private Instant looked;

    RenewedKeys(PemKeys files, InstantSource clock) {
        this.files = files;
        this.clock = clock;
        this.looked = clock.instant();
        this.version = files.version();
        this.pair = files.read();
    }

    private synchronized PemKeys.Pair current() {
        var now = clock.instant();
        if (now.isAfter(looked.plus(PAUSE))) {
            looked = now;
            var found = files.version();
            if (!found.equals(version)) {
                version = found;
                renew();
            }
        }
        return pair;
    }

    private void renew() {
        try {
            pair = files.read();
            LOG.info("The renewed certificate {} is used from now on", files.chain());
        } catch (Fault unfit) {
            LOG.error("{} The certificate from before is still used.", unfit.getMessage());
        }
    }

    /** The algorithm and the serial number: a connection keeps the pair with which it began. */
    private static String alias(PemKeys.Pair pair) {
        return pair.chain().getFirst().getSerialNumber().toString();
    }

    @Override
    public @Nullable String chooseEngineServerAlias(
            String keyType, Principal @Nullable [] issuers, @Nullable SSLEngine engine) {
        var now = current();
        return matches(keyType, now.key()) ? alias(now) : null;
    }

    private static boolean matches(String keyType, PrivateKey key) {
        var algorithm = key.getAlgorithm();
        return keyType.startsWith(algorithm.equals("EdDSA") ? "Ed" : algorithm);
    }

    @Override
    public X509Certificate[] getCertificateChain(String alias) {
        return current().chain().toArray(X509Certificate[]::new);
    }

    @Override
    public PrivateKey getPrivateKey(String alias) {
        return current().key();
    }

    @Override
    public @Nullable String chooseServerAlias(
            String keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return chooseEngineServerAlias(keyType, issuers, null);
    }

    @Override
    public String[] getServerAliases(String keyType, Principal @Nullable [] issuers) {
        return new String[] {alias(current())};
    }

    @Override
    public String @Nullable [] getClientAliases(String keyType, Principal @Nullable [] issuers) {
        return null;
    }

    @Override
    public @Nullable String chooseClientAlias(
            String[] keyTypes, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return null;
    }
}
