package maxis.testing.panel;

import static maxis.testing.Persona.ADMIN;
import static maxis.testing.Persona.OWNER;
import static maxis.testing.Persona.SUPPORT;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.testing.TestPlatform;
import maxis.testing.Visitor;
import maxis.testing.WebAnswer;
import maxis.testing.panel.GardenCog.Mow;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Orders over the API: what would happen, approval, what came of it, back again. */
final class OrderRoutesTest {
    private static final String ALL = "/api/control-orders";
    private static final String MOW = "{'action': 'garden.mow', 'parameters': {'percent': '30'}}";
    private static final String BURN = "{'action': 'garden.burn', 'parameters': {'percent': '5'}}";

    private final TestPlatform maxis = TestPlatform.with(new PlatformCog(), new GardenCog());
    private final Visitor admin = maxis.as(ADMIN).onTheWeb();

    @AfterEach
    void close() {
        maxis.close();
    }

    @Test
    void whatCanBeOrderedIsListedWithItsParameters() {
        var actions = admin.gets("/api/actions");

        assertThat(actions.each("/items", "name")).containsExactly("garden.burn", "garden.mow");
        assertThat(actions.at("/items/0/risk")).isEqualTo("risky");
        assertThat(actions.at("/items/0/parameters/0/name")).isEqualTo("percent");
        assertThat(actions.at("/items/0/parameters/0/isRequired")).isEqualTo("true");
    }

    @Test
    void aTrialShowsWhatWouldHappenAndStoresNothing() {
        var trial = admin.posts(ALL + "/preview", MOW);

        assertThat(trial.at("/preview/summary")).isEqualTo("mows 30");
        assertThat(trial.at("/isToBeApproved")).isEqualTo("false");
        assertThat(admin.posts(ALL + "/preview", BURN).at("/isToBeApproved")).isEqualTo("true");
        assertThat(admin.gets(ALL).size("/items")).isZero();
        assertThat(mown()).isZero();
    }

    @Test
    void anOrderRunsOnceHoweverOftenItIsSentAndIsTakenBackOnce() {
        var id = "{'id': 'one', " + MOW.substring(1);
        assertThat(admin.posts(ALL, id).status()).isEqualTo(201);
        assertThat(admin.posts(ALL, id).status()).isEqualTo(200);
        maxis.runDueJobs();
        assertThat(mown()).isEqualTo(30);

        var done = admin.gets(ALL + "/one");
        assertThat(done.at("/state")).isEqualTo("done");
        assertThat(done.at("/asker/id")).isEqualTo(ADMIN.id().toString());
        assertThat(done.at("/isUndoable")).isEqualTo("true");
        assertThat(done.at("/ending/text")).isEqualTo("mown");
        assertThat(admin.posts(ALL + "/one/undo", "").at("/undoes")).isEqualTo("one");
        maxis.runDueJobs();
        assertThat(mown()).isZero();
        assertThat(admin.posts(ALL + "/one/undo", "").status()).isEqualTo(409);
        assertThat(admin.gets(ALL + "/one").at("/state")).isEqualTo("undone");
    }

    @Test
    void whatIsRiskyWaitsForSomebodyWhoGivesTheSealBack() {
        var sent = admin.posts(ALL, BURN);
        assertThat(sent.at("/isWaiting")).isEqualTo("true");
        var one = ALL + "/" + sent.at("/order/id");
        maxis.runDueJobs();
        assertThat(mown()).isZero();
        assertThat(admin.gets("/api/dashboard").each("/attention", "link"))
                .contains("approvals.html");

        var owner = maxis.as(OWNER).onTheWeb();
        assertThat(owner.posts(one + "/approve", "{'seal': 'wrong'}").status()).isEqualTo(409);
        var seal = owner.gets(one).at("/seal");
        var approved = owner.posts(one + "/approve", "{'seal': '" + seal + "'}");
        assertThat(approved.at("/approver/id")).isEqualTo(OWNER.id().toString());
        maxis.runDueJobs();
        assertThat(mown()).isEqualTo(5);
        assertThat(maxis.toldToPages()).contains("orders " + sent.at("/order/id"));
    }

    @Test
    void whatIsRejectedNeverHappens() {
        var one = ALL + "/" + admin.posts(ALL, BURN).at("/order/id");

        assertThat(admin.posts(one + "/reject", "").at("/state")).isEqualTo("cancelled");
        assertThat(admin.posts(one + "/reject", "").status()).isEqualTo(409);
        assertThat(admin.gets(ALL + "?state=cancelled").size("/items")).isEqualTo(1);
        assertThat(admin.gets(ALL + "?state=proposed").size("/items")).isZero();
        maxis.runDueJobs();
        assertThat(mown()).isZero();
    }

    @Test
    void whatCannotBeReadIsToldBesideItsField() {
        var much = "{'action': 'garden.mow', 'parameters': {'percent': '101', 'color': 'red'}}";
        WebAnswer wrong = admin.posts(ALL, much);

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.at("/fields/parameters.percent")).isNotEmpty();
        assertThat(wrong.at("/fields/parameters.color")).isNotEmpty();
        var unknown = admin.posts(ALL, "{'action': 'garden.mov', 'parameters': {}}");
        assertThat(unknown.at("/fields/action")).contains("garden.mow");
        assertThat(admin.posts(ALL, "{'id': 'a b', " + MOW.substring(1)).status()).isEqualTo(422);
        assertThat(admin.gets(ALL + "?state=lost").status()).isEqualTo(422);
        assertThat(admin.gets(ALL + "/none").status()).isEqualTo(404);
    }

    @Test
    void ordersAreForAdminsWithAFreshSecondFactor() {
        assertThat(maxis.as(SUPPORT).onTheWeb().gets(ALL).status()).isEqualTo(403);
        assertThat(maxis.as(SUPPORT).onTheWeb().posts(ALL, MOW).status()).isEqualTo(403);
        assertThat(admin.withoutSecondFactor().posts(ALL, MOW).status()).isEqualTo(403);
        assertThat(admin.withoutSecondFactor().posts(ALL + "/preview", MOW).status())
                .isEqualTo(200);
    }

    private int mown() {
        return maxis.instance(Mow.class).mown();
    }
}
