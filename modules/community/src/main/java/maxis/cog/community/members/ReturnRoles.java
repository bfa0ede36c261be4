package maxis.cog.community.members;

import maxis.spi.StoredAs;
import maxis.spi.job.Job;
import maxis.spi.value.MemberId;
import maxis.spi.value.RoleId;

import java.util.List;

/** Somebody who came back is to be given the roles that they held when they left. */
@StoredAs("community.return-roles")
record ReturnRoles(MemberId member, List<RoleId> roles) implements Job {}
