package maxis.runtime.setting;

import maxis.spi.CogId;

/**
 * One declared setting.
 *
 * @param type in words
 * @param range in words; empty where everything of the type is allowed
 * @param standard as an admin would type it
 */
public record SettingRow(CogId cog, String name, String type, String range, String standard) {
    static SettingRow of(CogId cog, Field field) {
        return new SettingRow(
                cog, field.name(), field.kind().words(), field.range(), field.standard());
    }
}
