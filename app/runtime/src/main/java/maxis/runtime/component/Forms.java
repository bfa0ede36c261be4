package maxis.runtime.component;

import jakarta.inject.Inject;

import maxis.runtime.component.Components.Meaning;
import maxis.runtime.component.StoredForm.StoredField;
import maxis.runtime.stored.StoredText;
import maxis.spi.reply.Form;
import maxis.spi.reply.Form.Field;
import maxis.spi.value.MemberId;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Forms that are shown: what sending one means, and how it is opened again with what was typed, so
 * that nobody types twice.
 */
public final class Forms {
    private final Components components;
    private final Gestures gestures;

    @Inject
    Forms(Components components, Gestures gestures) {
        this.components = components;
        this.gestures = gestures;
    }

    /** The gesture that opens the form. */
    public OpenForm opening(Form form) {
        var gesture = gestures.write(form.gesture());
        return new OpenForm(
                new StoredForm(
                        StoredText.of(form.title()),
                        gesture.name(),
                        gesture.json(),
                        form.fields().stream().map(StoredField::of).toList()));
    }

    /** The id under which a member is shown the form; not inside a transaction. */
    public String offer(Form form, MemberId member) {
        var opening = opening(form);
        var ids = components.offer(List.of(form.gesture(), opening), Optional.of(member));
        return ids.get(form.gesture()) + "." + ids.get(opening);
    }

    /**
     * The form that was sent under an id, filled with what was typed into it; nothing where it was
     * no form or is too old.
     */
    public Optional<Form> sent(String id, MemberId member, Map<String, String> typed) {
        return ComponentId.appendix(id)
                .flatMap(opening ->
                        components.meaning(opening, member)
                                        instanceof Meaning.Known(var _, OpenForm open)
                                ? read(open)
                                : Optional.empty())
                .map(form -> filled(form, typed));
    }

    Optional<Form> read(OpenForm open) {
        var stored = open.form();
        return gestures.read(stored.stored()) instanceof Meaning.Known(var _, var gesture)
                ? Optional.of(
                        new Form(
                                stored.title().text(),
                                gesture,
                                stored.fields().stream().map(StoredField::field).toList()))
                : Optional.empty();
    }

    private static Form filled(Form form, Map<String, String> typed) {
        return new Form(
                form.title(),
                form.gesture(),
                form.fields().stream().map(field -> filled(field, typed)).toList());
    }

    private static Field filled(Field field, Map<String, String> typed) {
        var text = typed.get(field.name());
        return text == null ? field : field.filledWith(text);
    }
}
