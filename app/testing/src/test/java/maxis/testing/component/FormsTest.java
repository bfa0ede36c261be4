package maxis.testing.component;

import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.MARIE;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.runtime.component.Components;
import maxis.runtime.component.Components.Meaning;
import maxis.runtime.component.Forms;
import maxis.spi.reply.Block.Entry;
import maxis.spi.reply.Form;
import maxis.spi.reply.Form.Field;
import maxis.spi.reply.Reply;
import maxis.spi.text.Text;
import maxis.testing.TestPlatform;
import maxis.testing.contract.PanelCog;
import maxis.testing.contract.PanelCog.Press;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class FormsTest {
    private static final Form FORM =
            new Form(
                    Text.of("platform.value").with("value", "Ticket"),
                    new Press("ticket"),
                    List.of(
                            Field.line(
                                    "subject", Text.of("platform.value").with("value", 3), 1, 80),
                            new Field(
                                    "topic",
                                    Text.of("platform.value"),
                                    false,
                                    true,
                                    0,
                                    1,
                                    Optional.empty(),
                                    List.of(
                                            new Entry(
                                                    "key",
                                                    Text.of("platform.value"),
                                                    Optional.of(Text.of("platform.value")))))));

    private final TestPlatform platform = TestPlatform.with(new PlatformCog(), new PanelCog());
    private final Forms forms = platform.instance(Forms.class);

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void sendingItMeansItsGestureForTheOneWhoWasShownIt() {
        var id = forms.offer(FORM, JEAN.id());

        assertThat(id).hasSizeLessThanOrEqualTo(100);
        assertThat(platform.instance(Components.class).meaning(id, JEAN.id()))
                .isInstanceOfSatisfying(
                        Meaning.Known.class,
                        known -> assertThat(known.gesture()).isEqualTo(new Press("ticket")));
    }

    @Test
    void whoIsRefusedGetsItBackWithWhatWasTyped() {
        var id = forms.offer(FORM, JEAN.id());

        var again = forms.sent(id, JEAN.id(), Map.of("subject", "Clé", "topic", "key"));

        assertThat(again)
                .hasValueSatisfying(form -> {
                    assertThat(form.title()).isEqualTo(FORM.title());
                    assertThat(form.gesture()).isEqualTo(FORM.gesture());
                    assertThat(form.fields())
                            .extracting(Field::value)
                            .containsExactly(Optional.of("Clé"), Optional.of("key"));
                    assertThat(form.fields().getLast().entries())
                            .isEqualTo(FORM.fields().getLast().entries());
                });
        assertThat(forms.sent(id, MARIE.id(), Map.of())).isEmpty();
        assertThat(forms.sent("x", JEAN.id(), Map.of())).isEmpty();
    }

    @Test
    void aButtonOpensItWhereDiscordOpensNone() {
        assertThat(platform.as(JEAN).uses(forms.opening(FORM)).value()).isEqualTo(Reply.ask(FORM));
    }
}
