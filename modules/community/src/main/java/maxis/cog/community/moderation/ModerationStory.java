package maxis.cog.community.moderation;

import jakarta.inject.Inject;

import maxis.cog.community.members.MemberRegistry;
import maxis.spi.member.Profile;
import maxis.spi.reply.Block.Fact;
import maxis.spi.storage.Transaction;
import maxis.spi.story.MemberStory;
import maxis.spi.text.Text;
import maxis.spi.value.MemberId;

import java.util.List;
import java.util.Optional;

/** How often somebody was warned or barred, and for what. */
final class ModerationStory implements MemberStory {
    private static final int NEWEST = 30;

    private final MemberRegistry members;
    private final ViolationStore violations;

    @Inject
    ModerationStory(MemberRegistry members, ViolationStore violations) {
        this.members = members;
        this.violations = violations;
    }

    @Override
    public Optional<Chapter> of(Transaction transaction, MemberId member) {
        var warnings = members.find(transaction, member).map(Profile::warnings).orElse(0);
        var happened =
                violations.newest(transaction, member, NEWEST).stream()
                        .map(ModerationStory::happened)
                        .toList();
        var count = new Fact(Text.of("community.data.warnings"), Text.value(warnings));
        return Optional.of(new Chapter(List.of(count), happened));
    }

    private static Happened happened(Violation violation) {
        return new Happened(
                violation.at(),
                Text.of("community.story.violation")
                        .with("type", violation.type())
                        .with("action", violation.action())
                        .with("description", violation.description()));
    }
}
