package maxis.cog.community.greeting;

import maxis.spi.setting.Setting;
import maxis.spi.value.ChannelId;

import java.util.List;
import java.util.Optional;

/**
 * Who is greeted where and with what words. Own words may name the member as {@code {member}};
 * where there are none in a language, ours are used.
 *
 * @param greetingRoom where people are welcomed and seen off
 * @param welcomeButtons names of buttons below the welcome; those that no cog has are left out
 */
record GreetingSettings(
        @Setting(standard = "off") Welcome welcome,
        @Setting(standard = "false") boolean farewell,
        @Setting(standard = "") Optional<ChannelId> greetingRoom,
        @Setting(standard = "", most = 1_500) Optional<String> welcomeFr,
        @Setting(standard = "", most = 1_500) Optional<String> welcomeEn,
        @Setting(standard = "", most = 1_500) Optional<String> farewellFr,
        @Setting(standard = "", most = 1_500) Optional<String> farewellEn,
        @Setting(standard = "plans,trial,help", most = 30) List<String> welcomeButtons) {
    /** Where a welcome is posted, if it is. */
    Optional<ChannelId> welcomeRoom() {
        return welcome == Welcome.ROOM ? greetingRoom : Optional.empty();
    }
}
