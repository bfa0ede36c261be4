package maxis.testing.cog;

import maxis.spi.personal.PersonalData;
import maxis.spi.personal.PersonalDataDeclaration;
import maxis.spi.storage.Actor;
import maxis.spi.text.Language;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;
import maxis.testing.Replies;
import maxis.testing.TestPlatform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Export and erasure of somebody of whom nothing is known, the erasure twice. */
final class ErasureCheck implements Check {
    private static final MemberId NOBODY = new MemberId(999_999_999_999L);

    @Override
    public List<String> findings(Subject subject) {
        var findings = new ArrayList<String>();
        try (var platform = subject.setup().start()) {
            for (var declaration : subject.declared(PersonalDataDeclaration.class)) {
                var handler = platform.instance(declaration.handler());
                var name = declaration.handler().getSimpleName();
                attempt(name + " cannot export", findings, () -> export(platform, handler));
                attempt(name + " cannot erase", findings, () -> erase(platform, handler));
                attempt(name + " cannot erase again", findings, () -> erase(platform, handler));
            }
        }
        return findings;
    }

    private static void export(TestPlatform platform, PersonalData handler) {
        var sections =
                platform.transactions()
                        .as(Actor.member(NOBODY))
                        .run(transaction -> handler.export(transaction, NOBODY));
        say(
                sections.stream()
                        .flatMap(section ->
                                Stream.concat(
                                        Stream.of(section.title()),
                                        section.rows().stream().flatMap(List::stream))));
    }

    private static void erase(TestPlatform platform, PersonalData handler) {
        var kept =
                platform.transactions()
                        .as(Actor.system("erasure"))
                        .run(transaction -> handler.erase(transaction, NOBODY));
        say(kept.stream().flatMap(each -> Stream.of(each.what(), each.why())));
    }

    private static void say(Stream<Text> texts) {
        var replies = new Replies(ErasureCheck.class.getClassLoader());
        texts.forEach(text -> {
            for (var language : Language.values()) {
                replies.text(text, language);
            }
        });
    }

    private static void attempt(String problem, List<String> findings, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | AssertionError failed) {
            findings.add(problem + ": " + failed.getMessage());
        }
    }
}
