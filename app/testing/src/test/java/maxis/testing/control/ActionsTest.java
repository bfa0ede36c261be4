package maxis.testing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.spi.CogId;
import maxis.spi.control.ActionDeclaration;
import maxis.spi.control.ActionDescription;
import maxis.spi.control.Actions;
import maxis.spi.control.Parameter;
import maxis.spi.control.Risk;
import maxis.spi.text.Text;
import maxis.spi.value.Level;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What commands, the API and tools are made from. */
class ActionsTest {
    private Kiosk kiosk;

    @BeforeEach
    void open() {
        kiosk = Kiosk.open();
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void anActionIsDescribedFromItsDeclaration() {
        var promote = action("kiosk.promote");

        assertThat(promote.cog()).isEqualTo(new CogId("kiosk"));
        assertThat(promote.isUndoable()).isTrue();
        assertThat(action("kiosk.price").isUndoable()).isFalse();
        assertThat(promote.parameters().stream().map(Parameter::name))
                .containsExactly("discount", "lasts", "audience", "guest");
        assertThat(promote.parameters().stream().filter(Parameter::isRequired))
                .extracting(Parameter::name)
                .containsExactly("discount");
        assertThat(promote.parameters().getFirst().label())
                .isEqualTo(Text.of("kiosk.action.kiosk.promote.discount"));
        assertThat(promote.parameters().get(1).words()).endsWith("at least 1h");
    }

    @Test
    void itsParametersHaveAJsonSchema() {
        assertThat(action("kiosk.promote").schema())
                .isEqualTo(
                        """
                        {"type":"object","properties":{\
                        "discount":{"description":"whole number, 1 to 90","type":"integer","minimum":1,"maximum":90},\
                        "lasts":{"description":"duration, at least 1h","type":"string","default":"48h"},\
                        "audience":{"description":"inactive, everybody","type":"string","enum":["inactive","everybody"],\
                        "default":"inactive"},\
                        "guest":{"description":"optional member","type":"string"}},\
                        "required":["discount"],"additionalProperties":false}\
                        """);
    }

    @Test
    void ordersAreForTheTeam() {
        assertThatThrownBy(() ->
                        new ActionDeclaration<>(
                                "kiosk.promote",
                                KioskCog.Promotion.class,
                                KioskCog.Promote.class,
                                Level.MEMBER,
                                Risk.NORMAL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private ActionDescription action(String name) {
        return kiosk.platform().instance(Actions.class).known().stream()
                .filter(action -> action.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
