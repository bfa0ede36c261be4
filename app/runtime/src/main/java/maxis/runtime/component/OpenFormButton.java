package maxis.runtime.component;

import jakarta.inject.Inject;

import maxis.spi.component.GestureCall;
import maxis.spi.component.GestureHandler;
import maxis.spi.reply.Reply;

/** Opens the form, where Discord opened none by itself. */
public final class OpenFormButton implements GestureHandler<OpenForm> {
    private final Forms forms;

    @Inject
    OpenFormButton(Forms forms) {
        this.forms = forms;
    }

    @Override
    public Reply answer(OpenForm gesture, GestureCall call) {
        return forms.read(gesture)
                .map(Reply::ask)
                .orElseGet(() -> Reply.refuse("platform.refuse.expired"));
    }
}
