package maxis.cog.community;

import maxis.cog.community.announcement.Announcements;
import maxis.cog.community.greeting.Greetings;
import maxis.cog.community.help.Help;
import maxis.cog.community.members.MemberRegistry;
import maxis.cog.community.moderation.Moderation;
import maxis.cog.community.privacy.Privacy;
import maxis.cog.community.setup.Setup;
import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.ProcessRole;
import maxis.spi.demo.DemoDataDeclaration;
import maxis.spi.member.Members;
import maxis.spi.value.Level;
import maxis.spi.web.Page;
import maxis.spi.web.Page.Section;

import java.util.Set;

/** Members, moderation, privacy and help. */
public final class CommunityCog implements Cog {
    @Override
    public CogId id() {
        return new CogId("community");
    }

    @Override
    public Set<ProcessRole> roles() {
        return Set.of(ProcessRole.MAXIS);
    }

    @Override
    public void bind(CogBinder cog) {
        MemberRegistry.declare(cog);
        Moderation.declare(cog);
        Privacy.declare(cog);
        Help.declare(cog);
        Announcements.declare(cog);
        Greetings.declare(cog);
        Setup.declare(cog);
        cog.provide(Members.class, CommunityMembers.class)
                .contribute(new DemoDataDeclaration("community", CommunityDemoData.class));
        pages(cog);
    }

    private static void pages(CogBinder cog) {
        cog.contribute(
                new Page("users", "users.js", Level.VIEWER, Section.PEOPLE, MemberRegistry.class),
                new Page(
                        "announcements",
                        "announcements.js",
                        Level.ADMIN,
                        Section.OUTREACH,
                        Announcements.class));
    }
}
