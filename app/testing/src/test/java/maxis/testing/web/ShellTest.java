package maxis.testing.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** The documents of pages, and the files that belong to them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShellTest {
    private final OpenHouse house = OpenHouse.with(new WindowCog());

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void theRootLeadsToThePanel() {
        for (var path : new String[] {"/", "/admin-panel"}) {
            var answer = house.get(path);
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("location")).contains("/admin-panel/");
        }
    }

    @Test
    void allNamesOfAPageAreItsDocument() {
        for (var path : new String[] {"view", "view.html", "view.html?tab=1&x=%20"}) {
            var answer = house.get("/admin-panel/" + path);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("data-page=\"view\"");
        }
        assertThat(house.get("/admin-panel/login.html").body()).contains("data-page=\"login\"");
        var unknown = house.get("/admin-panel/%22%3E%3Cb%3E.html");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("data-page=\"missing\"").doesNotContain("<b>");
    }

    @Test
    void theDocumentSpeaksTheReadersLanguage() {
        var english = house.to("/admin-panel/view").header("Accept-Language", "en");
        assertThat(house.send(english).body()).contains("<html lang=\"en\">", "need JavaScript");
        var french = house.to("/admin-panel/view").header("Accept-Language", "fr");
        assertThat(house.send(french).body())
                .contains("<html lang=\"fr\">", "ont besoin de JavaScript");
    }

    @Test
    void whatTheDocumentDemandsIsWhatIsServed() throws Exception {
        var document = house.get("/api/docs").body();
        var demands = Documents.demands(document);
        assertThat(demands).hasSize(2);
        for (var demand : demands) {
            assertThat(integrity(house.get(demand.address()).body())).isEqualTo(demand.integrity());
        }
        var map = new JsonMapper().readTree(Documents.importMap(document));
        assertThat(map.at("/imports/lit-html").asString()).startsWith("/web/");
        var modules = map.get("integrity");
        assertThat(modules.size()).isGreaterThan(5);
        for (var address : modules.propertyNames()) {
            assertThat(integrity(house.get(address).body()))
                    .as(address)
                    .isEqualTo(modules.get(address).asString());
        }
    }

    @Test
    void theOneScriptInTheDocumentIsTheOneThePolicyNames() throws Exception {
        var answer = house.get("/admin-panel/view");
        var digest =
                MessageDigest.getInstance("SHA-256")
                        .digest(
                                Documents.importMap(answer.body())
                                        .getBytes(StandardCharsets.UTF_8));
        assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
                .contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }

    @Test
    void aFileMayBeKeptForEverAndIsSentCompressed() throws Exception {
        var address = Documents.script(house, "/api/docs");
        var plain = house.get(address);
        assertThat(plain.headers().firstValue("cache-control").orElse("")).contains("immutable");
        assertThat(plain.headers().firstValue("content-type").orElse(""))
                .startsWith("text/javascript");

        var compressed = bytes(address, Map.of("Accept-Encoding", "br, gzip"));
        assertThat(compressed.headers().firstValue("content-encoding")).contains("gzip");
        assertThat(compressed.body().length).isLessThan(plain.body().length());
        assertThat(unzipped(compressed.body())).isEqualTo(plain.body());
        var unwanted = bytes(address, Map.of("Accept-Encoding", "gzip;q=0"));
        assertThat(unwanted.headers().firstValue("content-encoding")).isEmpty();

        var tag = plain.headers().firstValue("etag").orElseThrow();
        assertThat(bytes(address, Map.of("If-None-Match", tag)).statusCode()).isEqualTo(304);
    }

    @Test
    void noPathLeadsToOtherFiles() {
        var version = Documents.script(house, "/api/docs").split("/", -1)[2];
        for (var path :
                new String[] {
                    "../reference.conf",
                    "docs/../../reference.conf",
                    "%2e%2e/reference.conf",
                    "..%2freference.conf",
                    "docs/%2e%2e%2f%2e%2e%2freference.conf",
                    "/etc/passwd",
                    "docs",
                    "docs/",
                    "messages/platform.fr.properties",
                    "docs/docs.js%00.css"
                }) {
            var answer = house.raw("GET /web/" + version + "/" + path);
            assertThat(answer).as(path).containsPattern("^HTTP/1.1 40[04] ");
        }
    }

    private HttpResponse<byte[]> bytes(String address, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request = house.to(address);
        headers.forEach(request::header);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        }
    }

    private static String unzipped(byte[] bytes) throws IOException {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String integrity(String content) throws NoSuchAlgorithmException {
        var digest =
                MessageDigest.getInstance("SHA-384")
                        .digest(content.getBytes(StandardCharsets.UTF_8));
        return "sha384-" + Base64.getEncoder().encodeToString(digest);
    }
}
