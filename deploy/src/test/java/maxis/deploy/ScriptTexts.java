package maxis.deploy;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** What somebody could write to have a page do what it says: each sets {@code window.pwned}. */
final class ScriptTexts {
    private static final String DEED = "window.pwned=1";

    private static final List<String> SHAPES =
            List.of(
                    "<script>%s</script>",
                    "<img src=x onerror=%s>",
                    "<svg onload=%s>",
                    "<svg><animate onbegin=%s attributeName=x dur=1s>",
                    "<iframe srcdoc=\"<script>parent.%s</script>\">",
                    "<iframe src=\"javascript:parent.%s\">",
                    "<a href=\"javascript:%s\">x</a>",
                    "<details open ontoggle=%s>",
                    "<body onload=%s>",
                    "<input autofocus onfocus=%s>",
                    "<x tabindex=1 autofocus onfocus=%s>",
                    "<object data=\"javascript:%s\">",
                    "<embed src=\"javascript:%s\">",
                    "<link rel=stylesheet href=\"javascript:%s\">",
                    "<style>@import 'javascript:%s';</style>",
                    "<form action=\"javascript:%s\"><button autofocus>",
                    "<template><script>%s</script></template>",
                    "<base href=\"javascript:%s//\">",
                    "<meta http-equiv=refresh content=\"0;url=javascript:%s\">",
                    "<video><source onerror=%s>",
                    "<marquee onstart=%s>",
                    "javascript:%s",
                    "data:text/html,<script>opener.%s</script>",
                    "${%s}",
                    "{{constructor.constructor('%s')()}}");

    private static final List<UnaryOperator<String>> WAYS =
            List.of(
                    text -> text,
                    text -> "\">" + text,
                    text -> "'>" + text,
                    text -> "`>" + text,
                    text -> "</textarea>" + text,
                    text -> "</title>" + text,
                    text -> "</script>" + text,
                    text -> "</style>" + text,
                    text -> "-->" + text,
                    text -> "<!--" + text,
                    text -> "]]>" + text,
                    text -> "*/" + text,
                    text -> "<" + text,
                    text -> text.toUpperCase(Locale.ROOT).replace("WINDOW.PWNED", "window.pwned"),
                    text -> text.replace("<", "<\t").replace("=", " = "),
                    text -> text.replace("<", "%3C").replace(">", "%3E"),
                    text -> text.replace("<", "&lt;").replace(">", "&gt;"),
                    text -> text.replace("<", "\\u003c").replace(">", "\\u003e"),
                    text -> "\u2028" + text + "\u2029",
                    text -> "?lit$0$" + text + "<!--?lit$0$-->");

    private ScriptTexts() {}

    /** Each shape in each way: five hundred, told apart by a number behind. */
    static List<String> all() {
        var texts =
                SHAPES.stream()
                        .map(shape -> shape.replace("%s", DEED))
                        .flatMap(text -> WAYS.stream().map(way -> way.apply(text)))
                        .toList();
        return IntStream.range(0, texts.size())
                .mapToObj(number -> texts.get(number) + "#" + number)
                .toList();
    }
}
