package maxis.cog.community.moderation;

import static maxis.testing.Persona.ADMIN;
import static maxis.testing.Persona.EMMA;
import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.SUPPORT;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.cog.community.CommunityCog;
import maxis.runtime.bootstrap.PlatformCog;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.control.Arguments;
import maxis.spi.control.Asker;
import maxis.spi.control.Manner;
import maxis.spi.control.NewOrder;
import maxis.spi.control.OrderId;
import maxis.spi.control.Orders;
import maxis.spi.control.Sending;
import maxis.spi.value.Level;
import maxis.testing.Persona;
import maxis.testing.TestPlatform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class BanMembersTest {
    private TestPlatform maxis;
    private Orders orders;

    @BeforeEach
    void start() {
        maxis = TestPlatform.with(new PlatformCog(), new CommunityCog());
        maxis.discord().returns();
        orders = maxis.instance(Orders.class);
    }

    @AfterEach
    void close() {
        maxis.close();
    }

    @Test
    void manyAreBarredOnlyAfterSomebodyHasSeenWhoTheyAre() {
        var waiting = (Sending.Waits) orders.send(ban("first", listed(JEAN, EMMA, SUPPORT)));
        var proposal = waiting.order().proposal().orElseThrow();
        assertThat(proposal.preview().facts().toString()).contains("Jean, Emma");
        maxis.runDueJobs();
        assertThat(barred()).isEmpty();

        orders.approve(waiting.order().id(), proposal.seal(), admin());
        maxis.runDueJobs();

        assertThat(barred()).containsExactly(JEAN.id().value(), EMMA.id().value());
        assertThat(maxis.discord().messages().to(JEAN.id())).hasSize(1);
    }

    @Test
    void takenBackTheBansAreLifted() {
        var waiting = (Sending.Waits) orders.send(ban("first", listed(JEAN, EMMA)));
        orders.approve(
                waiting.order().id(), waiting.order().proposal().orElseThrow().seal(), admin());
        maxis.runDueJobs();

        orders.undo(waiting.order().id(), new OrderId("back"), admin());
        maxis.runDueJobs();

        assertThat(barred()).isEmpty();
    }

    @Test
    void anAudienceCanBeMeantAndTheTeamIsSpared() {
        maxis.clock().advance(Duration.ofDays(400));

        var waiting = (Sending.Waits) orders.send(ban("first", Map.of("inactive_for", "365d")));

        assertThat(waiting.order().proposal().orElseThrow().preview().summary().arguments())
                .containsEntry("count", 4);
    }

    @Test
    void nobodyAndTwoWaysAtOnceAreRefused() {
        assertThat(orders.send(ban("first", Map.of()))).isInstanceOf(Sending.Refused.class);
        assertThat(orders.send(ban("second", Map.of("members", "1001", "inactive_for", "365d"))))
                .isInstanceOf(Sending.Refused.class);
        assertThat(orders.send(ban("third", Map.of("members", "424242"))))
                .isInstanceOf(Sending.Refused.class);
    }

    private static Map<String, String> listed(Persona... members) {
        return Map.of(
                "members",
                Stream.of(members)
                        .map(one -> one.id().toString())
                        .collect(Collectors.joining(",")));
    }

    private static NewOrder ban(String id, Map<String, String> whom) {
        var arguments = new HashMap<>(whom);
        arguments.put("reason", "Raid");
        return new NewOrder(
                new OrderId(id), "members.ban", Arguments.of(arguments), Manner.TYPED, admin());
    }

    private static Asker admin() {
        return Asker.person(ADMIN.id(), Level.ADMIN, Origin.WEB);
    }

    private List<Long> barred() {
        return maxis.database()
                .asOwner()
                .withHandle(owner ->
                        owner.createQuery("select user_id from users where is_banned order by 1")
                                .mapTo(Long.class)
                                .list());
    }
}
