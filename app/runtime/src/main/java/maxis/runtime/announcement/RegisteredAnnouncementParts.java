package maxis.runtime.announcement;

import jakarta.inject.Inject;

import maxis.runtime.cog.Contributed;
import maxis.runtime.cog.Handlers;
import maxis.runtime.cog.Registry;
import maxis.runtime.message.Medium;
import maxis.runtime.message.Messages;
import maxis.spi.Contribution;
import maxis.spi.announcement.AnnouncementButton;
import maxis.spi.announcement.AnnouncementParts;
import maxis.spi.announcement.AnnouncementPress;
import maxis.spi.announcement.AnnouncementTemplate;
import maxis.spi.text.Language;
import maxis.spi.text.Text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Picks them from everything that the loaded cogs contribute. */
final class RegisteredAnnouncementParts implements AnnouncementParts {
    private final List<AnnouncementButton> buttons;
    private final List<AnnouncementTemplate> templates;
    private final Handlers handlers;
    private final Messages messages;

    @Inject
    RegisteredAnnouncementParts(Registry registry, Handlers handlers, Messages messages) {
        this.buttons = byName(registry, AnnouncementButton.class);
        this.templates = byName(registry, AnnouncementTemplate.class);
        this.handlers = handlers;
        this.messages = messages;
    }

    private static <C extends Contribution> List<C> byName(Registry registry, Class<C> kind) {
        return registry.contributions().stream()
                .map(Contributed::contribution)
                .filter(kind::isInstance)
                .map(kind::cast)
                .sorted(Comparator.comparing(Contribution::name))
                .toList();
    }

    @Override
    public List<AnnouncementButton> buttons() {
        return buttons;
    }

    @Override
    public List<AnnouncementTemplate> templates() {
        return templates;
    }

    @Override
    public Drawn draw(AnnouncementTemplate template, Language language) {
        return new Drawn(words(template.title(), language), words(template.body(), language));
    }

    private String words(Text text, Language language) {
        return messages.in(language, Medium.PLAIN).say(text);
    }

    @Override
    public Optional<AnnouncementPress> press(String button) {
        return buttons.stream()
                .filter(one -> one.name().equals(button))
                .findFirst()
                .map(one -> handlers.instance(one.handler()));
    }
}
