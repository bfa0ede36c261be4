package maxis.testing.cog;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.Cog;

import org.junit.jupiter.api.Test;

import java.util.Set;

/**
 * What every cog keeps. Its test is three lines:
 *
 * <pre>{@code
 * final class TicketsCogTest extends CogContract {
 *     @Override
 *     protected Cog cog() {
 *         return new TicketsCog();
 *     }
 * }
 * }</pre>
 */
public abstract class CogContract {
    protected abstract Cog cog();

    /** What an operator has to write into {@code maxis.conf} before the cog can work. */
    protected String configuration() {
        return "";
    }

    /** Constants of the code that look like the names of the cog's messages and are none. */
    protected Set<String> notMessages() {
        return Set.of();
    }

    @Test
    void itStartsInEachOfItsRolesAndInAll() {
        hold(new StartCheck());
    }

    @Test
    void itsCommandsKeepWithinDiscordsLimits() {
        hold(new CommandCheck());
    }

    @Test
    void whatDiscordShowsOfItsCommandsIsSaidInBothLanguages() {
        hold(new CommandWordsCheck());
    }

    @Test
    void everyMessageExistsInBothLanguagesWithTheSamePlaceholders() {
        hold(new MessageCheck());
    }

    @Test
    void theStandardValuesOfItsSettingsArePossible() {
        hold(new SettingsCheck());
    }

    @Test
    void whatItStoresCarriesItsName() {
        hold(new StoredNameCheck());
    }

    @Test
    void everyTableWithMembersIsAnsweredFor() {
        hold(new PersonalDataCheck());
    }

    @Test
    void anExportAndTwoErasuresOfANobodyWork() {
        hold(new ErasureCheck());
    }

    @Test
    void demoDataPlantedAgainChangesNothing() {
        hold(new DemoDataCheck());
    }

    @Test
    void itsHealthChecksAnswer() {
        hold(new HealthAnswerCheck());
    }

    Subject subject() {
        return Subject.of(cog(), configuration(), notMessages());
    }

    private void hold(Check check) {
        assertThat(check.findings(subject())).isEmpty();
    }
}
