package maxis.cog.community;

import maxis.cog.community.help.Help;
import maxis.cog.community.members.MemberRegistry;
import maxis.cog.community.moderation.Moderation;
import maxis.cog.community.privacy.Privacy;
import maxis.spi.Cog;
import maxis.spi.CogBinder;
import maxis.spi.CogId;
import maxis.spi.ProcessRole;
import maxis.spi.demo.DemoDataDeclaration;
import maxis.spi.member.Members;

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
        cog.provide(Members.class, CommunityMembers.class)
                .contribute(new DemoDataDeclaration("community", CommunityDemoData.class));
    }
}
