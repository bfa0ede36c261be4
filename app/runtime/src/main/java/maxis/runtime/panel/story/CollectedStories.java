package maxis.runtime.panel.story;

import jakarta.inject.Inject;

import maxis.runtime.cog.CogSwitches;
import maxis.runtime.cog.Contributed;
import maxis.runtime.cog.Handlers;
import maxis.runtime.cog.Registry;
import maxis.spi.storage.Transaction;
import maxis.spi.story.MemberStories;
import maxis.spi.story.MemberStoryDeclaration;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;

import java.util.List;
import java.util.stream.Stream;

/** Asks every cog that has something to tell. */
final class CollectedStories implements MemberStories {
    private final Registry registry;
    private final CogSwitches switches;
    private final Handlers handlers;

    @Inject
    CollectedStories(Registry registry, CogSwitches switches, Handlers handlers) {
        this.registry = registry;
        this.switches = switches;
        this.handlers = handlers;
    }

    @Override
    public List<Told> of(Transaction transaction, Level reader, MemberId member) {
        return registry.contributions().stream()
                .filter(one -> switches.isOn(one.cog()))
                .filter(one ->
                        one.contribution() instanceof MemberStoryDeclaration story
                                && reader.includes(story.level()))
                .flatMap(one -> told(one, transaction, member))
                .toList();
    }

    private Stream<Told> told(Contributed one, Transaction transaction, MemberId member) {
        var declared = (MemberStoryDeclaration) one.contribution();
        return handlers.instance(declared.handler()).of(transaction, member).stream()
                .map(chapter ->
                        new Told(
                                one.cog(),
                                declared.name(),
                                Text.of(one.cog() + ".story." + declared.name()),
                                chapter));
    }
}
