package maxis.testing.discord.port;

import maxis.runtime.discord.port.Outbound;
import maxis.spi.discord.Files;
import maxis.testing.contract.FilesContract;

import net.dv8tion.jda.api.utils.FileUpload;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

import java.net.URI;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiscordFilesTest extends FilesContract {
    private final Wire wire = new Wire();
    private final Scene scene = new Scene(wire);

    @AfterAll
    void close() {
        wire.close();
    }

    @Override
    protected Files files() {
        return wire.port(Files.class);
    }

    @Override
    protected URI attached(String name, byte[] content) {
        var channel = scene.square();
        var sent =
                wire.port(Outbound.class)
                        .fast(channel.sendFiles(FileUpload.fromData(content, name)));
        return URI.create(sent.getAttachments().getFirst().getUrl());
    }
}
