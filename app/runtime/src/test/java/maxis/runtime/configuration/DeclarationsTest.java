package maxis.runtime.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import maxis.spi.configuration.Configuration;
import maxis.spi.configuration.Description;
import maxis.spi.configuration.Environment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the author of a record can get wrong, and what a cog that is off need not get right. */
class DeclarationsTest {
    @TempDir Path directory;

    record NoPath(@Description("It.") int it) {}

    @Configuration("a")
    record NoDescription(int it) {}

    @Configuration("a")
    record StrangeType(@Description("It.") Thread it) {}

    @Configuration("a")
    record StrangeKey(@Description("It.") Map<Integer, String> it) {}

    @Configuration("a")
    record MapByVariable(@Description("It.") @Environment("IT") Map<String, String> it) {}

    @Configuration("a")
    record Twice(
            @Description("It.") @Environment("IT") int it,
            @Description("More.") @Environment({"MORE", "IT"}) int more) {}

    @Configuration("cogs.tickets")
    record Tickets(@Description("How many.") @Environment("TICKETS_OPEN") int maxOpen) {}

    @ParameterizedTest
    @ValueSource(
            classes = {
                NoPath.class,
                NoDescription.class,
                StrangeType.class,
                StrangeKey.class,
                MapByVariable.class,
                Twice.class
            })
    void aFaultyDeclarationIsItsAuthorsMistake(Class<? extends Record> type) {
        var declarations = new Declarations(List.of(type), Set.of(), Set.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConfigurationLoader(declarations));
    }

    @Test
    void aCogsRecordStandsBesideItsSwitch() {
        var loaded =
                new Operator(directory)
                        .declares(Tickets.class, "")
                        .writes("cogs.tickets { enabled = true, max-open = 3 }")
                        .starts();
        assertThat(loaded.value(Tickets.class).maxOpen()).isEqualTo(3);
    }

    @Test
    void aCogThatIsOffMayLackItsValues() {
        var loaded =
                new Operator(directory)
                        .declares(Tickets.class, "")
                        .writes("cogs.tickets.enabled = false")
                        .starts();
        assertThatIllegalArgumentException().isThrownBy(() -> loaded.value(Tickets.class));
    }

    @Test
    void theKeysOfACogThatIsOffAreCheckedAllTheSame() {
        assertThat(
                        new Operator(directory)
                                .declares(Tickets.class, "")
                                .writes("cogs.tickets { enabled = false, maxopen = 3 }")
                                .errors())
                .containsExactly(
                        "maxis.conf:1: \"cogs.tickets.maxopen\" is not a known key. Did you mean"
                                + " \"cogs.tickets.max-open\"?");
    }
}
