package maxis.runtime.panel.setting;

import jakarta.inject.Inject;

import maxis.runtime.cog.Contributed;
import maxis.runtime.cog.Registry;
import maxis.runtime.message.Messages;
import maxis.runtime.panel.setting.ServerChoices.Choice;
import maxis.runtime.setting.CurrentSetting;
import maxis.runtime.setting.SettingForm;
import maxis.runtime.setting.SettingsCatalogue;
import maxis.spi.CogId;
import maxis.spi.setup.SetupChoice;
import maxis.spi.text.Language;
import maxis.spi.text.MessageKey;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Settings as pages show them. */
final class SettingViews {
    /** Cogs are switched by a way of their own, which says what that means. */
    private static final String SWITCHES = "platform.cogs_off";

    private final SettingsCatalogue catalogue;
    private final Registry registry;
    private final ServerChoices choices;
    private final Messages messages;

    @Inject
    SettingViews(
            SettingsCatalogue catalogue,
            Registry registry,
            ServerChoices choices,
            Messages messages) {
        this.catalogue = catalogue;
        this.registry = registry;
        this.choices = choices;
        this.messages = messages;
    }

    /**
     * One setting.
     *
     * @param level who may change it
     * @param problem why the stored value cannot be used, so that the default stands in
     */
    record View(
            String key,
            Text title,
            Optional<Text> description,
            SettingForm.Sort type,
            boolean isList,
            boolean isOptional,
            List<Choice> choices,
            Optional<Long> minimum,
            Optional<Long> maximum,
            String typeInWords,
            String range,
            String byDefault,
            String value,
            boolean isDefault,
            Level level,
            Optional<Instant> changedAt,
            Optional<MemberId> changedBy,
            Optional<Text> problem) {}

    List<View> all() {
        return catalogue.settings().stream().filter(SettingViews::isShown).map(this::view).toList();
    }

    /** A setting by its key: {@code community.welcome_room}. */
    Optional<View> find(String key) {
        return catalogue.settings().stream()
                .filter(SettingViews::isShown)
                .filter(setting -> key(setting).equals(key))
                .findFirst()
                .map(this::view);
    }

    private static boolean isShown(CurrentSetting setting) {
        return !key(setting).equals(SWITCHES);
    }

    private static String key(CurrentSetting setting) {
        return setting.declared().cog() + "." + setting.declared().name();
    }

    private View view(CurrentSetting setting) {
        var declared = setting.declared();
        var form = setting.form();
        return new View(
                key(setting),
                setting.label(),
                description(declared.cog(), declared.name()),
                form.sort(),
                form.isList(),
                form.isOptional(),
                choices.of(form),
                form.least(),
                form.most(),
                declared.type(),
                declared.range(),
                declared.standard(),
                setting.current(),
                setting.current().equals(declared.standard()),
                level(declared.cog(), declared.name()),
                setting.lastChange(),
                setting.lastChangedBy(),
                setting.problem());
    }

    /** Not every setting needs more than its label. */
    private Optional<Text> description(CogId cog, String name) {
        var key = cog + ".setting." + name + ".why";
        return messages.hold(new MessageKey(key), Language.FR)
                ? Optional.of(Text.of(key))
                : Optional.empty();
    }

    /** What only owners settle in the setup, only they change here. */
    private Level level(CogId cog, String name) {
        return registry.contributions().stream()
                .filter(one -> one.cog().equals(cog))
                .map(Contributed::contribution)
                .filter(SetupChoice.class::isInstance)
                .map(SetupChoice.class::cast)
                .filter(choice -> choice.setting().equals(name))
                .map(SetupChoice::level)
                .findFirst()
                .orElse(Level.ADMIN);
    }
}
