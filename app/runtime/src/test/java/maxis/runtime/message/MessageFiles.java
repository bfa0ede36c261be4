package maxis.runtime.message;

import maxis.spi.text.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Message files of a test, in front of those of the class path. */
record MessageFiles(Path folder) {
    MessageFiles with(String owner, Language language, String content) {
        return with(owner, language, content, StandardCharsets.UTF_8);
    }

    MessageFiles with(String owner, Language language, String content, Charset charset) {
        var file = folder.resolve(BundleFile.path(owner, language));
        try {
            Files.createDirectories(folder.resolve("messages"));
            Files.writeString(file, content, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The same line in both languages. */
    MessageFiles with(String owner, String content) {
        return with(owner, Language.FR, content).with(owner, Language.EN, content);
    }

    ClassLoader loader() {
        return loader(MessageFiles.class.getClassLoader());
    }

    ClassLoader loader(ClassLoader behind) {
        try {
            return new URLClassLoader(new URL[] {folder.toUri().toURL()}, behind);
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
