package maxis.testing.cog;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.testing.cog.broken.BrokenCog;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Set;
import java.util.stream.Stream;

/** Each check finds what is planted for it and nothing else. */
class CogChecksTest {
    static Stream<PlantedFault> faults() {
        return Stream.concat(PlantedCommands.all(), PlantedFaults.all());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aPlantedFaultIsFound(PlantedFault fault) {
        var findings = fault.check().findings(Subjects.planted(fault.cog()));

        assertThat(findings).hasSameSizeAs(fault.findings());
        for (int i = 0; i < findings.size(); i++) {
            assertThat(findings.get(i)).contains(fault.findings().get(i));
        }
    }

    @Test
    void aConstantThatIsNoMessageIsLeftAlone() {
        var planted = Subjects.planted(BrokenCog.contributing());
        var told =
                new Subject(
                        planted.cog(),
                        "",
                        Set.of("broken.never_written"),
                        planted.schema(),
                        planted.preparation());

        assertThat(new SpokenNames(planted).keys()).contains("broken.never_written");
        assertThat(new SpokenNames(told).keys()).doesNotContain("broken.never_written");
    }
}
