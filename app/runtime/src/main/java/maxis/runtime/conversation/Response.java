package maxis.runtime.conversation;

import maxis.spi.reply.Form;
import maxis.spi.reply.Reply;
import maxis.spi.text.Language;

import java.util.Optional;

/**
 * What is answered.
 *
 * @param isPrivate for the eyes of the one who asked only
 * @param again the form that was refused, with what was typed into it, to be offered once more
 */
public record Response(Reply reply, Language language, boolean isPrivate, Optional<Form> again) {}
