package maxis.testing.cog;

import maxis.runtime.message.BundleCheck;
import maxis.runtime.message.Finding;
import maxis.runtime.setting.DeclaredSettings;
import maxis.spi.control.ActionDeclaration;
import maxis.spi.retention.RetentionRule;
import maxis.spi.setup.SetupChoice;
import maxis.spi.statistic.StatisticDeclaration;
import maxis.spi.story.MemberStoryDeclaration;
import maxis.spi.web.Page;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The files themselves, what declarations need, and what the code says by name. */
final class MessageCheck implements Check {
    @Override
    public List<String> findings(Subject subject) {
        var words = new Words(subject.classes());
        var files =
                new BundleCheck(subject.classes())
                        .findings(List.of(subject.id())).stream().map(Finding::toString);
        var needed =
                Stream.of(
                                settings(subject),
                                statistics(subject),
                                actions(subject),
                                pages(subject),
                                stories(subject),
                                retentions(subject),
                                setup(subject),
                                new SpokenNames(subject).keys())
                        .flatMap(keys -> keys)
                        .distinct()
                        .flatMap(key -> words.requireExist(key).stream());
        return Stream.concat(files, needed).toList();
    }

    private static Stream<String> settings(Subject subject) {
        return DeclaredSettings.of(subject.registry()).rows().stream()
                .map(row -> subject.id() + ".setting." + row.name());
    }

    private static Stream<String> statistics(Subject subject) {
        return subject.declared(StatisticDeclaration.class).stream()
                .map(statistic -> subject.id() + ".statistic." + Words.part(statistic.name()));
    }

    private static Stream<String> pages(Subject subject) {
        return subject.declared(Page.class).stream()
                .map(page -> subject.id() + ".page." + Words.part(page.name()));
    }

    private static Stream<String> stories(Subject subject) {
        return subject.declared(MemberStoryDeclaration.class).stream()
                .map(story -> subject.id() + ".story." + story.name());
    }

    private static Stream<String> retentions(Subject subject) {
        return subject.declared(RetentionRule.class).stream()
                .map(rule -> subject.id() + ".retention." + rule.name());
    }

    private static Stream<String> setup(Subject subject) {
        return subject.declared(SetupChoice.class).stream()
                .flatMap(choice -> {
                    var key = subject.id() + ".setup." + choice.name();
                    var words =
                            choice.subject() == SetupChoice.Subject.VALUE
                                    ? choice.values().stream().map(value -> key + "." + value)
                                    : Stream.of(key + ".made");
                    return Stream.concat(Stream.of(key, key + ".why"), words);
                });
    }

    private static Stream<String> actions(Subject subject) {
        return subject.declared(ActionDeclaration.class).stream()
                .flatMap(action -> actionKeys(subject, action));
    }

    private static Stream<String> actionKeys(Subject subject, ActionDeclaration<?> action) {
        var key = subject.id() + ".action." + Words.part(action.name());
        return Arrays.stream(action.parameters().getRecordComponents())
                .map(RecordComponent::getName)
                .map(component -> key + "." + Words.part(component));
    }
}
