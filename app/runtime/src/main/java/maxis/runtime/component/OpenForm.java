package maxis.runtime.component;

import maxis.spi.StoredAs;
import maxis.spi.reply.Gesture;

/** A form is to open, with what was typed into it before. */
@StoredAs("platform.open-form")
public record OpenForm(StoredForm form) implements Gesture {}
