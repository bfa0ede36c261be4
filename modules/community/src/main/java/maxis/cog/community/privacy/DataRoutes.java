package maxis.cog.community.privacy;

import jakarta.inject.Inject;

import maxis.cog.community.members.MemberRegistry;
import maxis.cog.community.moderation.Moderation;
import maxis.spi.CogBinder;
import maxis.spi.audit.AuditEntry;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.audit.AuditLog;
import maxis.spi.member.Refusal;
import maxis.spi.personal.MemberData;
import maxis.spi.storage.Transactions;
import maxis.spi.story.MemberStoryDeclaration;
import maxis.spi.text.Text;
import maxis.spi.value.Level;
import maxis.spi.value.MemberId;
import maxis.spi.web.Access;
import maxis.spi.web.Answer;
import maxis.spi.web.Request;
import maxis.spi.web.Route;
import maxis.spi.web.Route.Method;

import java.util.Optional;

/**
 * A member's data in the hands of an admin, for those who ask for it by letter. Each time is in the
 * audit log.
 */
final class DataRoutes {
    private final Transactions transactions;
    private final Moderation moderation;
    private final AccountRoutes account;
    private final MemberData data;
    private final AuditLog audit;

    @Inject
    DataRoutes(
            Transactions transactions,
            Moderation moderation,
            AccountRoutes account,
            MemberData data,
            AuditLog audit) {
        this.transactions = transactions;
        this.moderation = moderation;
        this.account = account;
        this.data = data;
        this.audit = audit;
    }

    /** Declares what this part contributes, with the routes of one's own account. */
    static void declare(CogBinder cog) {
        var everybody = new Access.AtLeast(Level.MEMBER);
        var admins = new Access.AtLeast(Level.ADMIN);
        cog.contribute(
                Route.of(
                                Method.GET,
                                "/api/account",
                                everybody,
                                AccountRoutes.class,
                                AccountRoutes::show)
                        .answers(AccountRoutes.View.class),
                Route.of(
                                Method.PUT,
                                "/api/account",
                                everybody,
                                AccountRoutes.class,
                                AccountRoutes::change)
                        .takes(AccountRoutes.Wanted.class)
                        .answers(AccountRoutes.View.class),
                Route.of(
                        Method.GET,
                        "/api/account/export",
                        everybody,
                        AccountRoutes.class,
                        AccountRoutes::export),
                Route.of(
                                Method.POST,
                                "/api/account/erasure",
                                everybody,
                                AccountRoutes.class,
                                AccountRoutes::erase)
                        .takes(AccountRoutes.Confirmation.class)
                        .answers(AccountRoutes.Erasure.class),
                Route.of(
                                Method.GET,
                                "/api/members/{id}/export",
                                admins,
                                DataRoutes.class,
                                DataRoutes::export)
                        .steppedUp(),
                Route.of(
                                Method.POST,
                                "/api/members/{id}/erase",
                                admins,
                                DataRoutes.class,
                                DataRoutes::erase)
                        .takes(AccountRoutes.Confirmation.class)
                        .answers(AccountRoutes.Erasure.class)
                        .steppedUp(),
                new MemberStoryDeclaration("choices", Level.STAFF, ChoicesStory.class));
    }

    Answer export(Request request) {
        var member = member(request);
        var refusal = member.flatMap(one -> asked(request, one));
        if (member.isEmpty() || refusal.isPresent()) {
            return refusal.orElseGet(Answer::notFound);
        }
        return AccountRoutes.file(data.export(member.get(), request.language()).json());
    }

    /** Writes down that it is asked for, unless whoever asks may not. */
    private Optional<Answer> asked(Request request, MemberId member) {
        return transactions
                .as(request.known().actor())
                .run(transaction -> {
                    var refusal = moderation.refusal(transaction, member);
                    if (refusal.isEmpty()) {
                        audit.write(transaction, entry("member.exported", member));
                    }
                    return refusal.map(DataRoutes::refused);
                });
    }

    Answer erase(Request request) {
        var member = member(request);
        var typed = request.body().as(AccountRoutes.Confirmation.class).confirm().strip();
        return member.map(one -> erase(request, one, typed)).orElseGet(Answer::notFound);
    }

    private Answer erase(Request request, MemberId member, String typed) {
        return transactions
                .as(request.known().actor())
                .run(transaction -> {
                    var refusal = moderation.refusal(transaction, member);
                    if (refusal.isPresent()) {
                        return refused(refusal.get());
                    }
                    if (!account.isConfirmed(transaction, member, typed)) {
                        return AccountRoutes.notConfirmed();
                    }
                    audit.write(transaction, entry("member.erasure_asked", member));
                    return new Answer.Json(
                            202, new AccountRoutes.Erasure(data.erase(transaction, member)));
                });
    }

    private static AuditEntry entry(String action, MemberId member) {
        return AuditEntry.of(action, "member:" + member, Origin.WEB);
    }

    private static Optional<MemberId> member(Request request) {
        return MemberRegistry.id(request.path().getOrDefault("id", ""));
    }

    private static Answer refused(Refusal refusal) {
        return switch (refusal) {
            case UNKNOWN -> Answer.notFound();
            case ONESELF -> new Answer.Problem(403, Text.of("community.refuse.own_account"));
            case PROTECTED -> new Answer.Problem(403, Text.of("community.refuse.protected"));
        };
    }
}
