package maxis.cog.community.members;

import static maxis.testing.Persona.ADMIN;
import static maxis.testing.Persona.EMMA;
import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.MARIE;
import static maxis.testing.Persona.OWNER;
import static maxis.testing.Persona.SUPPORT;
import static maxis.testing.Persona.VIEWER;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.cog.community.CommunityCog;
import maxis.spi.audit.AuditEntry.Origin;
import maxis.spi.discord.Present;
import maxis.spi.member.Grounds;
import maxis.spi.member.Members;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;
import maxis.testing.Persona;
import maxis.testing.TestPlatform;
import maxis.testing.WebAnswer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/** The list of members: who sees it, what narrows it, how it goes on. */
final class MemberListTest {
    private TestPlatform maxis;

    @BeforeEach
    void start() {
        maxis = TestPlatform.with(new CommunityCog());
        for (var who : Persona.all()) {
            join(who.id(), who.name());
        }
    }

    @AfterEach
    void close() {
        maxis.close();
    }

    @Test
    void everybodyIsListedByNameOnceOverAllPages() {
        assertThat(pages("/api/members?limit=2"))
                .containsExactly("Adèle", "Emma", "Jean", "Marie", "Olivia", "Sam", "Victor");
    }

    @Test
    void twoOfOneNameAreNotLostBetweenPages() {
        LongStream.range(2000, 2005).forEach(id -> join(new MemberId(id), "Jean"));

        assertThat(pages("/api/members?text=jean&limit=2")).hasSize(6);
    }

    @Test
    void aPartOfTheNameOrTheIdFinds() {
        assertThat(names("text=ARI")).containsExactly("Marie");
        assertThat(names("text=" + EMMA.id())).containsExactly("Emma");
        assertThat(names("text=%25")).isEmpty();
        assertThat(names("text=_")).isEmpty();
        assertThat(names("text=%5C")).isEmpty();
        assertThat(viewer("text=" + "x".repeat(101)).status()).isEqualTo(422);
    }

    @Test
    void levelsNarrowIt() {
        assertThat(names("level=owner")).containsExactly("Olivia");
        assertThat(names("level=admin")).containsExactly("Adèle");
        assertThat(names("level=staff")).containsExactly("Sam");
        assertThat(names("level=viewer")).containsExactly("Victor");
        assertThat(names("level=member")).containsExactly("Emma", "Jean", "Marie");
        assertThat(viewer("level=king").status()).isEqualTo(422);
    }

    @Test
    void statesNarrowIt() {
        maxis.instance(MemberRegistry.class).left(EMMA.id());
        ban(JEAN);

        assertThat(names("state=left")).containsExactly("Emma");
        assertThat(names("state=banned")).containsExactly("Jean");
        assertThat(names("state=here")).doesNotContain("Emma").contains("Jean");
        assertThat(viewer("state=lost").at("/fields/state")).contains("lost");
    }

    @Test
    void aLineTellsWhoItIs() {
        ban(JEAN);
        var line = viewer("text=jean");

        assertThat(line.at("/items/0/id")).isEqualTo(JEAN.id().toString());
        assertThat(line.at("/items/0/level")).isEqualTo("member");
        assertThat(line.at("/items/0/isBanned")).isEqualTo("true");
        assertThat(line.at("/items/0/hasLeft")).isEqualTo("false");
        assertThat(line.at("/items/0/joinedAt")).isEqualTo(maxis.clock().instant().toString());
    }

    @Test
    void itIsForThoseWithAccessToThePanel() {
        assertThat(maxis.as(MARIE).onTheWeb().gets("/api/members").status()).isEqualTo(403);
        assertThat(maxis.strangerOnTheWeb().gets("/api/members").status()).isEqualTo(401);
        for (var who : List.of(VIEWER, SUPPORT, ADMIN, OWNER)) {
            assertThat(maxis.as(who).onTheWeb().gets("/api/members").size("/items"))
                    .as(who.name())
                    .isEqualTo(7);
        }
    }

    @Test
    void theWholeStoryIsToldByLevel() {
        ban(JEAN);
        var story = "/api/members/" + JEAN.id();

        var toViewer = maxis.as(VIEWER).onTheWeb().gets(story);
        assertThat(toViewer.at("/name")).isEqualTo("Jean");
        assertThat(toViewer.each("/chapters", "name")).containsExactly("membership");
        assertThat(toViewer.at("/ban/until")).isEmpty();
        assertThat(toViewer.body()).doesNotContain("raid");
        var toStaff = maxis.as(SUPPORT).onTheWeb().gets(story);
        assertThat(toStaff.at("/ban/reason")).isEqualTo("raid");
        assertThat(toStaff.each("/chapters", "name")).containsExactly("membership", "moderation");
    }

    @Test
    void nobodyIsFoundUnderWhatIsNoId() {
        var viewer = maxis.as(VIEWER).onTheWeb();

        assertThat(viewer.gets("/api/members/9999").status()).isEqualTo(404);
        assertThat(viewer.gets("/api/members/me").status()).isEqualTo(404);
        assertThat(viewer.gets("/api/members/99999999999999999999999").status()).isEqualTo(404);
    }

    private List<String> names(String query) {
        return viewer(query).each("/items", "name");
    }

    private WebAnswer viewer(String query) {
        return maxis.as(VIEWER).onTheWeb().gets("/api/members?" + query);
    }

    private List<String> pages(String address) {
        var viewer = maxis.as(VIEWER).onTheWeb();
        var page = viewer.gets(address);
        var all = new ArrayList<>(page.each("/items", "name"));
        while (!page.at("/next").isEmpty()) {
            page = viewer.gets(address + "&after=" + page.at("/next"));
            all.addAll(page.each("/items", "name"));
        }
        return all;
    }

    private void ban(Persona who) {
        maxis.transactions()
                .as(ADMIN.actor())
                .execute(transaction ->
                        maxis.instance(Members.class)
                                .ban(
                                        transaction,
                                        who.id(),
                                        new Grounds("raid", Origin.DISCORD),
                                        Optional.empty()));
    }

    private void join(MemberId id, String name) {
        maxis.instance(MemberRegistry.class)
                .joined(
                        new Present(
                                id,
                                name,
                                Optional.empty(),
                                maxis.clock().instant(),
                                Set.of(new RoleId(71))));
    }
}
