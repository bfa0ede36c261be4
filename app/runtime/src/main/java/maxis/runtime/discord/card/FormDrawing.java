package maxis.runtime.discord.card;

import maxis.spi.reply.Block.Entry;
import maxis.spi.reply.Form;
import maxis.spi.reply.Form.Field;

import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.label.LabelChildComponent;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/** Draws a form as Discord's modal. */
final class FormDrawing {
    private final Spoken spoken;
    private final Controls controls;

    FormDrawing(Spoken spoken, Controls controls) {
        this.spoken = spoken;
        this.controls = controls;
    }

    Modal modal(Form form, String id) {
        return Modal.create(id, spoken.label(form.title(), Modal.MAX_TITLE_LENGTH))
                .addComponents(form.fields().stream().map(this::label).toList())
                .build();
    }

    private Label label(Field field) {
        return Label.of(spoken.label(field.label(), Label.LABEL_MAX_LENGTH), input(field));
    }

    private LabelChildComponent input(Field field) {
        return field.entries().isEmpty() ? text(field) : choice(field);
    }

    private static TextInput text(Field field) {
        var style = field.isLong() ? TextInputStyle.PARAGRAPH : TextInputStyle.SHORT;
        var input =
                TextInput.create(field.name(), style)
                        .setRequired(field.isRequired())
                        .setRequiredRange(field.least(), field.most());
        // What is too short was refused; whoever sees it again goes on writing.
        field.value()
                .map(value -> cut(value, field.most()))
                .filter(value -> !value.isBlank())
                .ifPresent(input::setValue);
        return input.build();
    }

    private StringSelectMenu choice(Field field) {
        var menu =
                StringSelectMenu.create(field.name())
                        .addOptions(field.entries().stream().map(controls::option).toList())
                        .setRequiredRange(field.isRequired() ? 1 : 0, 1)
                        .setRequired(field.isRequired());
        field.value()
                .filter(value -> field.entries().stream().map(Entry::value).anyMatch(value::equals))
                .ifPresent(menu::setDefaultValues);
        return menu.build();
    }

    private static String cut(String value, int most) {
        return value.length() <= most ? value : value.substring(0, OneLine.border(value, most));
    }
}
