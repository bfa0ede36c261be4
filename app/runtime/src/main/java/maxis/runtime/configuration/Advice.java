package maxis.runtime.configuration;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;

import maxis.runtime.configuration.Shape.Many;
import maxis.runtime.configuration.Shape.Maybe;
import maxis.runtime.configuration.Shape.Single;

import java.util.Optional;
import java.util.regex.Pattern;

/** Says what to write instead: the default where there is one, else an example. */
record Advice(Catalogue catalogue, Config reference) {
    private static final Pattern NEEDS_NO_QUOTES = Pattern.compile("[\\w ]+|[\\[{].*");

    String forMissing(String path, Shape shape) {
        var write = "Write " + assignment(path, shape);
        return setting(path)
                .filter(setting -> !setting.field().environment().isEmpty())
                .map(it -> write + " or set " + it.field().environment().getFirst() + ".")
                .orElse(write + ".");
    }

    String forWrong(String path, Shape shape, Optional<Given> variable) {
        if (isSecret(shape)) {
            return "Write it as one text.";
        }
        return variable.map(given -> "Set for example " + given.name() + "=" + plain(path, shape))
                        .orElseGet(() -> "Write for example " + assignment(path, shape))
                + ".";
    }

    private String assignment(String path, Shape shape) {
        var whole = whole(path, shape);
        var text = usefulDefault(path).map(Values::hocon).orElseGet(() -> quoted(whole.example()));
        return Places.withoutIndex(path) + " = " + text;
    }

    private String plain(String path, Shape shape) {
        return usefulDefault(path)
                .map(Values::plain)
                .orElseGet(() -> whole(path, shape).example().replaceAll("[\\[\\]]", ""));
    }

    private Optional<ConfigValue> usefulDefault(String path) {
        return Values.at(reference, Places.withoutIndex(path))
                .filter(value -> value.valueType() != ConfigValueType.OBJECT)
                .filter(value -> !Values.hocon(value).equals("[]"));
    }

    /** For an element of a list the list's shape: an example shows the whole setting. */
    private Shape whole(String path, Shape shape) {
        return setting(path).map(setting -> setting.field().shape()).orElse(shape);
    }

    private Optional<Setting> setting(String path) {
        return catalogue.settings().stream()
                .filter(setting -> setting.path().equals(Places.withoutIndex(path)))
                .findFirst();
    }

    private static boolean isSecret(Shape shape) {
        return switch (shape) {
            case Single single -> single.secret();
            case Maybe(var of) -> isSecret(of);
            case Many(var of) -> isSecret(of);
            case Shape.Table _, Shape.Section _ -> false;
        };
    }

    private static String quoted(String text) {
        return NEEDS_NO_QUOTES.matcher(text).matches() ? text : '"' + text + '"';
    }
}
