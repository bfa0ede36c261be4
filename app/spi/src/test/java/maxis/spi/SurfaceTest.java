package maxis.spi;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.value.Money;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** The SPI changes only on purpose: what a cog can name is written in {@code surface.txt}. */
final class SurfaceTest {
    private static final String HINT =
            "The surface of the SPI changed. If that is what you want, run ./maxis docs"
                    + " (or this test with -Dmaxis.accept=true) and commit app/spi/surface.txt";

    @Test
    void theSurfaceIsTheOneThatWasAccepted() throws IOException, URISyntaxException {
        var classes =
                Path.of(Money.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var accepted = classes.resolve("../../surface.txt").normalize();
        var current =
                Files.writeString(
                        classes.resolveSibling("surface.txt"), Surface.of(typesIn(classes)));
        if (Boolean.getBoolean("maxis.accept")) {
            Files.copy(current, accepted, StandardCopyOption.REPLACE_EXISTING);
        }

        assertThat(current).as(HINT).hasSameTextualContentAs(accepted);
    }

    @Test
    void theSurfaceTellsAllThatCanBeNamed() {
        var sample = SurfaceSample.class;
        var types = Stream.concat(Stream.of(sample), Stream.of(sample.getDeclaredClasses()));

        assertThat(Surface.of(types))
                .isEqualTo(
                        """
                        abstract class maxis.spi.SurfaceSample<T extends Comparable<T>> implements Runnable
                            protected final Duration pause
                            static final int LIMIT
                            protected new(String, @Nullable T)
                            protected abstract <E extends Enum<E>> @Nullable E find(Class<E>) throws IOException

                        sealed interface maxis.spi.SurfaceSample.Case extends Comparable<SurfaceSample.Case> \
                        permits SurfaceSample.Some, SurfaceSample.None
                            default boolean isSome()

                        enum maxis.spi.SurfaceSample.Kind
                            LARGE
                            SMALL

                        static final class maxis.spi.SurfaceSample.None implements SurfaceSample.Case
                            new()
                            int compareTo(SurfaceSample.Case)

                        @interface maxis.spi.SurfaceSample.Repeated
                            int times() default 2

                        record maxis.spi.SurfaceSample.Some(List<@Nullable String> value) implements SurfaceSample.Case
                            int compareTo(SurfaceSample.Case)
                            static SurfaceSample.Some of(String[])
                        """);
    }

    private static Stream<Class<?>> typesIn(Path classes) throws IOException {
        try (var files = Files.walk(classes)) {
            return files
                    .map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.replace(".class", "").replace('/', '.'))
                    .<Class<?>>map(SurfaceTest::named)
                    .toList()
                    .stream();
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Money.class.getClassLoader());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
