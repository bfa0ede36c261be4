package maxis.testing.discord;

import maxis.spi.discord.Files;
import maxis.testing.contract.FilesContract;

import java.net.URI;

class FakeFilesTest extends FilesContract {
    private final FakeDiscord discord = StagedDiscord.set();

    @Override
    protected Files files() {
        return discord.files();
    }

    @Override
    protected URI attached(String name, byte[] content) {
        return discord.files().put(name, content);
    }
}
