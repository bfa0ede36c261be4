package maxis.runtime.panel.setting;

import jakarta.inject.Inject;

import maxis.runtime.setting.SettingForm;
import maxis.spi.discord.Guild;
import maxis.spi.text.Text;

import java.util.List;
import java.util.Optional;

/** What can be chosen for a setting: its own constants, or the server's roles and channels. */
final class ServerChoices {
    private final Optional<Guild> guild;

    @Inject
    ServerChoices(Optional<Guild> guild) {
        this.guild = guild;
    }

    /** One of them, as it is typed and as it is called. */
    record Choice(String value, Text label) {}

    /** Empty where anything may be typed, or where the server is not known yet. */
    List<Choice> of(SettingForm form) {
        return switch (form.sort()) {
            case CHOICE ->
                    form.choices().stream()
                            .map(value -> new Choice(value, Text.value(value)))
                            .toList();
            case ROLE ->
                    guild.map(Guild::ranks).orElse(List.of()).stream()
                            .map(rank -> new Choice(rank.id().toString(), Text.value(rank.name())))
                            .toList();
            case CHANNEL ->
                    guild.map(Guild::rooms).orElse(List.of()).stream()
                            .map(room -> new Choice(room.id().toString(), Text.value(room.name())))
                            .toList();
            case TEXT, WHOLE, MONEY, DURATION, FLAG, MEMBER, SERVER, ZONE, TIME -> List.of();
        };
    }
}
