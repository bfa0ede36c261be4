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
    private PlantedRepository repository;

    @BeforeAll
    void makeTheWorld(@TempDir Path folder) {
        repository = new PlantedRepository(folder);
    }

    static List<Planted> planted() {
        return Stream.of(
                        PlantedWalls.PARTS,
                        PlantedWalls.LIBRARIES,
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
    void aRuleNamesEveryPlantedViolation(Planted planted) {
        var refusal =
                planted.rule()
                        .violations(
                                repository.with("refused" + planted.hashCode(), planted.refused()));

        assertThat(planted.refused())
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(refusal).anyMatch(line -> line.contains(file.mention())));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void aRuleLetsTheAllowedNeighbourPass(Planted planted) {
        var codebase = repository.with("accepted" + planted.hashCode(), planted.accepted());

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
