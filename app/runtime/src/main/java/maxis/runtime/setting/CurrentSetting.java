package maxis.runtime.setting;

import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import java.time.Instant;
import java.util.Optional;

/**
 * One setting as it is now.
 *
 * @param form with what it is typed
 * @param label the message that names it
 * @param current as an admin would type it
 * @param lastChange when it was changed last, if ever
 * @param lastChangedBy nobody where the program itself did it
 * @param problem why the stored value cannot be used, so that the standard stands in
 */
public record CurrentSetting(
        SettingRow declared,
        SettingForm form,
        Text label,
        String current,
        Optional<Instant> lastChange,
        Optional<MemberId> lastChangedBy,
        Optional<Text> problem) {}
