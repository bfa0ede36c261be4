package maxis.runtime.web.server;

import maxis.spi.Fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A certificate with its chain, and its key, in two PEM files. */
record PemKeys(Path chain, Path key) {
    private static final Pattern PKCS8 =
            Pattern.compile(
                    "-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
    private static final List<String> ALGORITHMS = List.of("EC", "RSA", "Ed25519");

    /** What the files hold. */
    record Pair(List<X509Certificate> chain, PrivateKey key) {
        Pair {
            chain = List.copyOf(chain);
        }
    }

    /** When the files were written, to see whether they were renewed. */
    String version() {
        try {
            return Files.getLastModifiedTime(chain) + " " + Files.getLastModifiedTime(key);
        } catch (IOException missing) {
            return "";
        }
    }

    Pair read() {
        try (var content = Files.newInputStream(chain)) {
            var certificates =
                    CertificateFactory.getInstance("X.509").generateCertificates(content).stream()
                            .map(X509Certificate.class::cast)
                            .toList();
            if (certificates.isEmpty()) {
                throw Fault.operator("web.certificate: " + chain + " holds no certificate.", null);
            }
            return new Pair(certificates, readKey());
        } catch (IOException unreadable) {
            throw Fault.operator(
                    "web.certificate: " + chain + " and " + key + " must be readable files.",
                    unreadable);
        } catch (CertificateException broken) {
            throw Fault.operator(
                    "web.certificate: " + chain + " holds no certificates in PEM.", broken);
        } catch (GeneralSecurityException broken) {
            throw Fault.operator("web.certificate-key: " + key + " cannot be read.", broken);
        }
    }

    private PrivateKey readKey() throws IOException, GeneralSecurityException {
        var pem = PKCS8.matcher(Files.readString(key, StandardCharsets.US_ASCII));
        if (!pem.find()) {
            throw Fault.operator(
                    "web.certificate-key: %s holds no key in PKCS #8. Write one with: openssl pkcs8"
                                    .formatted(key)
                            + " -topk8 -nocrypt -in KEY -out NEWKEY",
                    null);
        }
        var encoded = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem.group(1)));
        for (var algorithm : ALGORITHMS) {
            var key = readKey(algorithm, encoded);
            if (key.isPresent()) {
                return key.get();
            }
        }
        throw new GeneralSecurityException("neither EC, RSA nor Ed25519");
    }

    private static Optional<PrivateKey> readKey(String algorithm, PKCS8EncodedKeySpec encoded)
            throws GeneralSecurityException {
        try {
            return Optional.of(KeyFactory.getInstance(algorithm).generatePrivate(encoded));
        } catch (InvalidKeySpecException another) {
            return Optional.empty();
        }
    }
}
