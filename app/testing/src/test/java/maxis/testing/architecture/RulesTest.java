package maxis.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Plants a violation of every rule and looks whether the rule wakes up. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RulesTest {
    private PlantedWorld world;

    @BeforeAll
    void makeTheWorld(@TempDir Path folder) {
        world = new PlantedWorld(folder);
    }

    static List<Planted> planted() {
        return Stream.of(
                        PlantedWalls.ALL,
                        PlantedLibraries.ALL,
                        PlantedClocks.ALL,
                        PlantedNames.ALL,
                        PlantedConduct.ALL,
                        PlantedSpi.ALL,
                        PlantedSizes.ALL,
                        PlantedDocuments.ALL,
                        PlantedSchema.ALL)
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("planted")
    void aRuleNamesEveryPlantedViolation(Planted planted, @TempDir Path folder) {
        var codebase = world.with(folder, planted.refused());
        var refusal = planted.rule().violations(codebase);

        assertThat(planted.refused())
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(refusal).anyMatch(line -> line.contains(file.mention())));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void aRuleLetsTheAllowedNeighbourPass(Planted planted, @TempDir Path folder) {
        var codebase = world.with(folder, planted.accepted());

        assertThat(planted.accepted()).isNotEmpty();
        assertThat(planted.rule().violations(codebase)).isEmpty();
    }

    @Test
    void everyRuleHasAPlantedViolation() {
        assertThat(planted())
                .extracting(Planted::rule)
                .containsExactlyInAnyOrderElementsOf(Rules.all());
    }
}
