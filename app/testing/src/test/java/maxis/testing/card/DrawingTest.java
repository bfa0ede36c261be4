package maxis.testing.card;

import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.MARIE;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.component.Components.Meaning;
import maxis.spi.reply.Block.Button;
import maxis.spi.reply.Block.Buttons;
import maxis.spi.reply.Block.Fact;
import maxis.spi.reply.Block.Facts;
import maxis.spi.reply.Block.Paragraph;
import maxis.spi.reply.Block.Rule;
import maxis.spi.reply.Block.Style;
import maxis.spi.reply.Card;
import maxis.spi.reply.Card.Tone;
import maxis.spi.reply.Form;
import maxis.spi.reply.Form.Field;
import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;
import maxis.testing.contract.PanelCog.Press;

import net.dv8tion.jda.api.utils.data.DataObject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

final class DrawingTest {
    private static final int V2 = 1 << 15;
    private static final Card CARD =
            Card.of(Text.of("platform.refuse.forbidden"))
                    .tone(Tone.BAD)
                    .with(
                            new Paragraph(Text.value(Instant.ofEpochSecond(60))),
                            new Facts(List.of(new Fact(Text.value("Nom"), Text.value("Jean_Luc")))),
                            new Rule(),
                            new Buttons(
                                    List.of(
                                            Button.of(
                                                    Text.value("Sonner"),
                                                    Style.DANGER,
                                                    new Press("bell")))));

    private final DrawingStage stage = new DrawingStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aCardIsOneFrameWithItsToneAsColourAndSign() {
        var sent = only(Sent.of(stage.drawing().card(CARD, Language.FR, Optional.empty())));

        assertThat(sent.body().getInt("flags")).isEqualTo(V2);
        assertThat(sent.components().getFirst().getInt("accent_color")).isEqualTo(0xC62828);
        assertThat(sent.texts())
                .containsExactly(
                        "### ⛔ Vous n'avez pas le droit de faire cela.",
                        "<t:60:f>",
                        "**Nom**\u00a0: Jean\\_Luc");
    }

    @Test
    void theSameCardIsReadInEnglish() {
        var sent = only(Sent.of(stage.drawing().card(CARD, Language.EN, Optional.empty())));

        assertThat(sent.texts()).contains("### ⛔ You may not do that.", "**Nom**: Jean\\_Luc");
    }

    @Test
    void aButtonMeansItsGestureForTheOneWhoWasShownIt() {
        var sent = only(Sent.of(stage.drawing().card(CARD, Language.FR, Optional.of(JEAN.id()))));
        var id = button(sent).getString("custom_id");

        assertThat(button(sent).getInt("style")).isEqualTo(4);
        assertThat(button(sent).getString("label")).isEqualTo("Sonner");
        assertThat(meaning(id, JEAN.id()))
                .isInstanceOfSatisfying(
                        Meaning.Known.class,
                        known -> assertThat(known.gesture()).isEqualTo(new Press("bell")));
        assertThat(meaning(id, MARIE.id())).isEqualTo(new Meaning.SomebodyElses());
    }

    @Test
    void aFormOpensAsItIsAndByAButton() {
        var form =
                new Form(
                        Text.value("Ticket"),
                        new Press("ticket"),
                        List.of(
                                Field.line("subject", Text.value("Sujet"), 3, 80)
                                        .filledWith("Clé")));

        var modal = Sent.of(stage.drawing().form(form, Language.FR, JEAN.id()));
        var data = modal.body().getObject("data");
        assertThat(data.getString("title")).isEqualTo("Ticket");
        assertThat(meaning(data.getString("custom_id"), JEAN.id()))
                .isInstanceOf(Meaning.Known.class);

        var opener = only(Sent.of(stage.drawing().openForm(form, Language.FR, JEAN.id())));
        assertThat(button(opener).getString("label")).isEqualTo("Remplir le formulaire");
    }

    @Test
    void aSentenceIsPlainAndALongOneIsSeveral() {
        var drawn = stage.drawing().say(Text.value("mot ".repeat(1_500)), Language.FR);

        assertThat(Sent.of(drawn))
                .hasSize(4)
                .allSatisfy(sent ->
                        assertThat(sent.body().getString("content"))
                                .hasSizeLessThanOrEqualTo(2_000));
    }

    private Meaning meaning(String id, MemberId user) {
        return stage.components().meaning(id, user);
    }

    private static Sent only(List<Sent> sent) {
        assertThat(sent).hasSize(1);
        return sent.getFirst();
    }

    private static DataObject button(Sent sent) {
        return sent.components().stream()
                .filter(component -> component.getInt("type") == 2)
                .findFirst()
                .orElseThrow();
    }
}
