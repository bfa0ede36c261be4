package maxis.testing.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Base64;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/** The panel over TLS, with a certificate that is renewed while it runs. */
class TlsTest {
    @TempDir Path directory = Path.of("");

    @Test
    void itSpeaksHttp2OverTlsAndTakesARenewedCertificateOver() throws Exception {
        write("first.example");
        var files =
                "web.certificate = \"%s\", web.certificate-key = \"%s\""
                        .formatted(chain(), directory.resolve("key.pem"));
        try (var house = OpenHouse.configured(files, new WindowCog())) {
            var first = get(house);
            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(first.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(first.headers().firstValue("strict-transport-security")).isPresent();
            assertThat(subject(first)).isEqualTo("CN=first.example");

            Files.writeString(chain(), "no certificate");
            house.platform().clock().advance(Duration.ofSeconds(2));
            assertThat(subject(get(house))).isEqualTo("CN=first.example");

            write("second.example");
            house.platform().clock().advance(Duration.ofSeconds(2));
            assertThat(subject(get(house))).isEqualTo("CN=second.example");
        }
    }

    private Path chain() {
        return directory.resolve("chain.pem");
    }

    private static HttpResponse<String> get(OpenHouse house)
            throws IOException, InterruptedException, GeneralSecurityException {
        var context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Trusting()}, null);
        // A client of its own each time: an open connection keeps its certificate.
        try (var client = HttpClient.newBuilder().sslContext(context).build()) {
            var address = URI.create("https://localhost:" + house.port() + "/health");
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }

    private static String subject(HttpResponse<String> answer) throws Exception {
        var certificate = answer.sslSession().orElseThrow().getPeerCertificates()[0];
        return ((X509Certificate) certificate).getSubjectX500Principal().getName();
    }

    private void write(String name) throws Exception {
        var store = directory.resolve(name + ".p12");
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made =
                new ProcessBuilder(
                                tool,
                                "-genkeypair",
                                "-keystore",
                                store.toString(),
                                "-storetype",
                                "PKCS12",
                                "-storepass",
                                "secret",
                                "-alias",
                                "a",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=" + name,
                                "-ext",
                                "san=dns:localhost")
                        .inheritIO()
                        .start()
                        .waitFor();
        assertThat(made).isZero();
        var keys = KeyStore.getInstance("PKCS12");
        try (var content = Files.newInputStream(store)) {
            keys.load(content, "secret".toCharArray());
        }
        Files.writeString(
                directory.resolve("key.pem"),
                pem("PRIVATE KEY", keys.getKey("a", "secret".toCharArray()).getEncoded()));
        Files.writeString(chain(), pem("CERTIFICATE", keys.getCertificate("a").getEncoded()));
    }

    private static String pem(String what, byte[] encoded) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(what, Base64.getMimeEncoder().encodeToString(encoded), what);
    }

    /** The certificates of this test are their own authority. */
    private static final class Trusting extends javax.net.ssl.X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkClientTrusted(
                X509Certificate[] chain, String type, java.net.Socket socket) {}

        @Override
        public void checkServerTrusted(
                X509Certificate[] chain, String type, java.net.Socket socket) {}

        @Override
        public void checkClientTrusted(
                X509Certificate[] chain, String type, javax.net.ssl.SSLEngine engine) {}

        @Override
        public void checkServerTrusted(
                X509Certificate[] chain, String type, javax.net.ssl.SSLEngine engine) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
