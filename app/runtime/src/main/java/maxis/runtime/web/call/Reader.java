package maxis.runtime.web.call;

import maxis.spi.text.Language;

/** Whom an answer is for, and the code under which the log tells of the call. */
public record Reader(Language language, String reference) {}
