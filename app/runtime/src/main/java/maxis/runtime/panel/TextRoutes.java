package maxis.runtime.panel;

import jakarta.inject.Inject;

import maxis.runtime.cog.Registry;
import maxis.runtime.message.Messages;
import maxis.spi.CogId;
import maxis.spi.audit.AuditEntry;
import maxis.spi.text.Language;
import maxis.spi.web.Answer;
import maxis.spi.web.Request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The words of all pages in one language, as the message files have them. */
final class TextRoutes {
    private final Registry registry;
    private final Messages messages;
    private final Map<Language, Words> words = new ConcurrentHashMap<>();

    @Inject
    TextRoutes(Registry registry, Messages messages) {
        this.registry = registry;
        this.messages = messages;
    }

    private record Words(Map<String, String> texts, String tag) {}

    Answer texts(Request request) {
        return language(request.path().getOrDefault("language", ""))
                .map(language -> words.computeIfAbsent(language, this::collect))
                .map(found -> answer(found, request))
                .orElseGet(Answer::notFound);
    }

    /** They change with the program only, so a browser that has them need not have them again. */
    private static Answer answer(Words words, Request request) {
        var isKnown = words.tag().equals(request.headers().get("if-none-match"));
        var answer = isKnown ? new Answer.Json(304, Map.of()) : Answer.ok(words.texts());
        return answer.with("ETag", words.tag()).with("Cache-Control", "no-cache");
    }

    private static Optional<Language> language(String code) {
        return Stream.of(Language.values()).filter(one -> one.code().equals(code)).findFirst();
    }

    private Words collect(Language language) {
        var texts = new TreeMap<String, String>();
        owners().forEach(owner ->
                messages.patterns(owner, language)
                        .forEach((key, pattern) -> {
                            if (isOfPages(key)) {
                                texts.put(key, pattern);
                            }
                        }));
        var digest = AuditEntry.digestOf(texts.toString());
        return new Words(texts, "\"" + digest.substring(digest.length() - 32) + "\"");
    }

    private List<String> owners() {
        return registry.counts().keySet().stream().map(CogId::name).toList();
    }

    private static boolean isOfPages(String key) {
        return key.contains(".web.") || key.contains(".page.");
    }
}
