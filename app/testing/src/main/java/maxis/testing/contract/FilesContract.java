package maxis.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.discord.Files;
import maxis.spi.discord.Files.Fetching;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.nio.ByteBuffer;

/** What every implementation of {@link Files} does. */
public abstract class FilesContract {
    private static final byte[] CONTENT = {1, 2, 3, 4, 5};

    protected abstract Files files();

    /** A member attaches a file; says where it lies. */
    protected abstract URI attached(String name, byte[] content);

    @Test
    void whatWasAttachedIsFetchedWithItsName() {
        var source = attached("capture.png", CONTENT);

        assertThat(files().fetch(source, 5))
                .isInstanceOfSatisfying(
                        Fetching.Fetched.class,
                        file -> {
                            assertThat(file.name()).isEqualTo("capture.png");
                            assertThat(file.content()).isEqualTo(ByteBuffer.wrap(CONTENT));
                        });
    }

    @Test
    void whatIsTooLargeIsNot() {
        assertThat(files().fetch(attached("capture.png", CONTENT), 4))
                .isEqualTo(new Fetching.TooLarge());
    }

    @Test
    void whatIsNotThereOrNotDiscordsIsGone() {
        var source = attached("capture.png", CONTENT);

        assertThat(files().fetch(source.resolve("/attachments/1/2/capture.png"), 5))
                .isEqualTo(new Fetching.Gone());
        assertThat(files().fetch(URI.create("http://127.0.0.1:1/secret"), 5))
                .isEqualTo(new Fetching.Gone());
        assertThat(files().fetch(URI.create("https://cdn.discordapp.com.example/a/b"), 5))
                .isEqualTo(new Fetching.Gone());
        assertThat(files().fetch(URI.create("file:///etc/hostname"), 5))
                .isEqualTo(new Fetching.Gone());
    }
}
