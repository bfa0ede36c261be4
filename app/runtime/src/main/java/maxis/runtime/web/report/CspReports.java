package maxis.runtime.web.report;

import jakarta.inject.Inject;

import maxis.runtime.web.call.Bytes;
import maxis.runtime.web.call.Desk;
import maxis.runtime.web.call.Incoming;
import maxis.runtime.web.call.Outgoing;
import maxis.runtime.web.call.Reader;
import maxis.spi.security.SecurityEvent;
import maxis.spi.security.SecurityLog;
import maxis.spi.security.Severity;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Browsers report what the policy of a page has stopped. Anybody may send anything here, so of a
 * report only two words are kept, and equal ones are counted together.
 */
public final class CspReports implements Desk {
    private static final List<String> PATH = List.of("api", "csp-reports");
    private static final int LARGEST = 16 * 1024;
    private static final int MOST = 20;
    private static final int DEEPEST = 8;
    private static final Pattern WORD = Pattern.compile("[a-z-]{3,40}");
    private static final Pattern SCHEME = Pattern.compile("(inline|eval|data|blob|self)\\b.*");

    private final SecurityLog log;
    private final JsonMapper mapper =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .build())
                                    .build())
                    .build();

    @Inject
    CspReports(SecurityLog log) {
        this.log = log;
    }

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public Optional<Outgoing> serve(Incoming incoming, Reader reader) {
        if (!incoming.path().equals(PATH) || !incoming.method().equals("POST")) {
            return Optional.empty();
        }
        read(incoming.content().read(LARGEST))
                .forEach(report -> log.record(event(report, incoming.origin().address())));
        return Optional.of(new Outgoing.Whole(204, List.of(), Bytes.none()));
    }

    private List<JsonNode> read(byte[] body) {
        try {
            var tree = mapper.readTree(body);
            return tree.isArray()
                    ? tree.valueStream().limit(MOST).map(report -> report.path("body")).toList()
                    : List.of(tree.path("csp-report"));
        } catch (JacksonException noReport) {
            return List.of();
        }
    }

    private static SecurityEvent event(JsonNode report, String address) {
        var directive =
                word(report, "effectiveDirective")
                        .or(() -> word(report, "effective-directive"))
                        .or(() -> word(report, "violated-directive"))
                        .orElse("unknown");
        return new SecurityEvent(
                "csp.violation",
                Severity.WARNING,
                Optional.empty(),
                Optional.of(InetAddress.ofLiteral(address)),
                Map.of("directive", directive, "blocked", blocked(report)));
    }

    private static Optional<String> word(JsonNode report, String name) {
        return Optional.of(report.path(name).asString("").split(" ", 2)[0])
                .filter(word -> WORD.matcher(word).matches());
    }

    /** What was stopped, without the address that somebody may have made up. */
    private static String blocked(JsonNode report) {
        var uri = report.path("blockedURL").asString(report.path("blocked-uri").asString(""));
        var scheme = SCHEME.matcher(uri);
        return scheme.matches() ? scheme.group(1) : "other";
    }
}
