package maxis.testing.setting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.runtime.cog.InstalledCogs;
import maxis.runtime.setting.SettingsModule;
import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.Fault;
import maxis.spi.ProcessRole;
import maxis.spi.setting.Setting;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What cannot be declared is found before anything starts, by {@code check} too. */
class WrongDeclarationsTest {
    record OutOfRange(@Setting(standard = "11", most = 10) int limit) {}

    record Unreadable(@Setting(standard = "soon") Duration pause) {}

    record Silent(int limit) {}

    record Strange(@Setting(standard = "1") Thread thread) {}

    record Quarrel(@Setting(standard = "1") int least, @Setting(standard = "0") int most) {
        Quarrel {
            if (least > most) {
                throw new IllegalArgumentException("The least is more than the most.");
            }
        }
    }

    record First(@Setting(standard = "1") int limit) {}

    record Second(@Setting(standard = "1") int limit) {}

    private record Declaring(List<Class<? extends Record>> types) implements Cog {
        @Override
        public CogId id() {
            return new CogId("wrong");
        }

        @Override
        public Set<ProcessRole> roles() {
            return Set.of(ProcessRole.MAXIS);
        }

        @Override
        public void bind(CogBinder cog) {
            types.forEach(cog::settings);
        }
    }

    @Test
    void aStandardThatIsNotPossible() {
        assertThatThrownBy(() -> declare(OutOfRange.class))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("\"11\"")
                .hasMessageContaining("limit");
        assertThatThrownBy(() -> declare(Unreadable.class)).hasMessageContaining("\"soon\"");
    }

    @Test
    void standardsThatDoNotFitTogether() {
        assertThatThrownBy(() -> declare(Quarrel.class)).hasMessageContaining("fit together");
    }

    @Test
    void aComponentWithoutItsStandardOrOfAStrangeType() {
        assertThatThrownBy(() -> declare(Silent.class)).hasMessageContaining("no @Setting");
        assertThatThrownBy(() -> declare(Strange.class)).hasMessageContaining("Thread");
    }

    @Test
    void oneNameForTwoSettings() {
        assertThatThrownBy(() -> declare(List.of(First.class, Second.class)))
                .hasMessageContaining("wrong.limit");
        assertThatThrownBy(() -> declare(List.of(First.class, First.class)))
                .hasMessageContaining("First");
    }

    private static SettingsModule declare(Class<? extends Record> type) {
        return declare(List.of(type));
    }

    private static SettingsModule declare(List<Class<? extends Record>> types) {
        return new SettingsModule(
                InstalledCogs.of(List.of(new Declaring(types)))
                        .registry(EnumSet.allOf(ProcessRole.class), id -> true));
    }
}
