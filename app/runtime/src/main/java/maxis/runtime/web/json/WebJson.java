package maxis.runtime.web.json;

import jakarta.inject.Inject;

import maxis.runtime.message.Medium;
import maxis.runtime.message.Messages;
import maxis.runtime.web.call.Refusal;
import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.spi.web.Answer;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes what routes answer and reads what they take. Ids are strings, because a browser's numbers
 * are too short for them; moments are ISO text; names of constants are lower case; a text is said
 * in the reader's language; what is absent is {@code null}. What is read must fit exactly: nothing
 * unknown, nothing twice, nothing beyond measure.
 */
public final class WebJson {
    /** Names that mean something else than a field to programs that read JSON into objects. */
    private static final Set<String> FORBIDDEN = Set.of("__proto__", "constructor", "prototype");

    private static final int DEEPEST = 16;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 40;

    private final Messages messages;
    private final Map<Language, JsonMapper> writers = new ConcurrentHashMap<>();
    private final JsonMapper reader =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .maxNameLength(LONGEST_NAME)
                                                    .maxNumberLength(LONGEST_NUMBER)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    @Inject
    public WebJson(Messages messages) {
        this.messages = messages;
    }

    /** A body as it is sent to somebody. */
    public byte[] write(Object body, Language language) {
        return writers.computeIfAbsent(language, this::writer).writeValueAsBytes(body);
    }

    /** A body that came; a {@link Refusal} names everything that does not fit. */
    public <T extends Record> T read(byte[] body, Class<T> type) {
        return new RecordReader(reader).read(tree(body), type);
    }

    private JsonNode tree(byte[] body) {
        try {
            var tree = reader.readTree(body);
            refuseUnspeakable(tree);
            return tree;
        } catch (StreamConstraintsException beyondMeasure) {
            throw refused("platform.problem.json_measure");
        } catch (JacksonException malformed) {
            throw refused("platform.problem.json");
        }
    }

    private static void refuseUnspeakable(JsonNode node) {
        if (node.propertyNames().stream().anyMatch(FORBIDDEN::contains)) {
            throw refused("platform.problem.json_name");
        }
        if (!isText(node.isString() ? node.stringValue() : "")
                || !node.propertyNames().stream().allMatch(WebJson::isText)) {
            throw refused("platform.problem.json");
        }
        node.forEach(WebJson::refuseUnspeakable);
    }

    /** Whether the database takes it: no zero, and no half of a character. */
    private static boolean isText(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static Refusal refused(String key) {
        return new Refusal(new Answer.Problem(400, Text.of(key)));
    }

    private JsonMapper writer(Language language) {
        var voice = messages.in(language, Medium.PLAIN);
        return JsonMapper.builder()
                .addModule(new WebTypes(voice::say).module())
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .build();
    }
}
