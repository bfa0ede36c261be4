package maxis.testing;

import maxis.spi.reply.Block;
import maxis.spi.reply.Card;
import maxis.spi.reply.Form;
import maxis.spi.reply.Gesture;
import maxis.spi.reply.Reply;
import maxis.spi.text.Text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that a person reads in a reply, from top to bottom, and what can be pressed there. */
final class Wording {
    private Wording() {}

    static Stream<Text> of(Reply reply) {
        return switch (reply) {
            case Reply.Say(var text) -> Stream.of(text);
            case Reply.Refuse(var text) -> Stream.of(text);
            case Reply.Show(var card) -> of(card);
            case Reply.Update(var card) -> of(card);
            case Reply.Ask(var form) -> of(form);
            case Reply.Expect expect -> Stream.of(expect.question());
            case Reply.Nothing() -> Stream.empty();
        };
    }

    static Stream<Text> of(Card card) {
        return Stream.concat(Stream.of(card.title()), card.blocks().stream().flatMap(Wording::of));
    }

    static List<Gesture> gestures(Reply reply) {
        return switch (reply) {
            case Reply.Show(var card) -> gestures(card);
            case Reply.Update(var card) -> gestures(card);
            case Reply.Ask(var form) -> List.of(form.gesture());
            case Reply.Expect expect -> List.of(expect.gesture());
            case Reply.Say _, Reply.Refuse _, Reply.Nothing _ -> List.of();
        };
    }

    static List<Gesture> gestures(Card card) {
        return card.blocks().stream().flatMap(Wording::gestures).toList();
    }

    private static Stream<Text> of(Form form) {
        return Stream.concat(
                Stream.of(form.title()),
                form.fields().stream()
                        .flatMap(field ->
                                Stream.concat(Stream.of(field.label()), of(field.entries()))));
    }

    private static Stream<Text> of(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> Stream.of(text);
            case Block.Facts(var facts) ->
                    facts.stream().flatMap(fact -> Stream.of(fact.name(), fact.value()));
            case Block.Picture(_, var description) -> Stream.of(description);
            case Block.Document _, Block.Rule _ -> Stream.empty();
            case Block.Buttons(var buttons) -> buttons.stream().map(Block.Button::label);
            case Block.Menu menu ->
                    Stream.concat(Stream.of(menu.placeholder()), of(menu.entries()));
        };
    }

    private static Stream<Text> of(List<Block.Entry> entries) {
        return entries.stream()
                .flatMap(entry ->
                        Stream.of(Optional.of(entry.label()), entry.description())
                                .flatMap(Optional::stream));
    }

    private static Stream<Gesture> gestures(Block block) {
        return switch (block) {
            case Block.Buttons(var buttons) -> buttons.stream().flatMap(Wording::gesture);
            case Block.Menu menu -> Stream.of(menu.gesture());
            case Block.Paragraph _,
                    Block.Facts _,
                    Block.Picture _,
                    Block.Document _,
                    Block.Rule _ ->
                    Stream.empty();
        };
    }

    private static Stream<Gesture> gesture(Block.Button button) {
        return switch (button.press()) {
            case Block.Press.Does(var gesture) -> Stream.of(gesture);
            case Block.Press.Opens _ -> Stream.empty();
        };
    }
}
