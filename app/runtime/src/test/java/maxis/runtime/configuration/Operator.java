package maxis.runtime.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.configuration.Loading.Loaded;
import maxis.runtime.configuration.Loading.Refused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An operator with a directory, who writes files, sets variables and starts the program. */
final class Operator {
    private final Path directory;
    private final Map<String, String> environment = new HashMap<>();
    private Declarations declarations =
            new Declarations(List.of(Shop.class), Set.of("tickets", "giveaways"), Set.of());
    private String reference = Shop.DEFAULTS;

    Operator(Path directory) {
        this.directory = directory;
    }

    Operator declares(Class<? extends Record> type, String defaults) {
        declarations = new Declarations(List.of(type), Set.of("tickets", "giveaways"), Set.of());
        reference = defaults;
        return this;
    }

    Operator sets(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Operator writes(String... lines) {
        return file("maxis.conf", String.join("\n", lines));
    }

    Operator writesEnv(String... lines) {
        return file(".env", String.join("\n", lines));
    }

    Operator file(String name, String content) {
        try {
            Files.writeString(directory.resolve(name), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    Loading loads() {
        return loads(false);
    }

    Loading loads(boolean named) {
        file("reference.conf", reference);
        try (var classes = new URLClassLoader(new URL[] {directory.toUri().toURL()}, null)) {
            var sources =
                    new ConfigurationSources(
                            environment, directory.resolve("maxis.conf"), named, classes);
            return new ConfigurationLoader(declarations).load(sources);
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Loaded starts() {
        var loading = loads();
        assertThat(loading).as(() -> String.valueOf(loading)).isInstanceOf(Loaded.class);
        return (Loaded) loading;
    }

    Shop shop() {
        return starts().value(Shop.class);
    }

    /** Every error in one line, files named without their directory. */
    List<String> errors() {
        return errors(loads());
    }

    List<String> errors(Loading loading) {
        assertThat(loading).as(() -> String.valueOf(loading)).isInstanceOf(Refused.class);
        return lines(((Refused) loading).errors());
    }

    List<String> warnings() {
        return lines(loads().warnings());
    }

    List<String> lines(List<Complaint> complaints) {
        return complaints.stream().map(Complaint::line).map(this::plain).toList();
    }

    String plain(String text) {
        return text.replace(directory + "/", "");
    }
}
