package maxis.runtime.discord.port;

import maxis.spi.text.Language;

/** The language of what everybody reads. */
@FunctionalInterface
public interface PostLanguage {
    Language now();
}
