-- The people of the server. The columns of users and user_violations are those that operators' SQL has always used.

create table users (
    user_id bigint primary key,
    username text not null,
    avatar_url text,
    plan text not null default 'free',
    plan_started_at timestamptz,
    plan_expires_at timestamptz,
    total_messages bigint not null default 0,
    total_tokens bigint not null default 0,
    total_cost_usd numeric(12, 6) not null default 0,
    is_banned boolean not null default false,
    ban_reason text,
    ban_expires_at timestamptz,
    warnings int not null default 0 check (warnings >= 0),
    joined_at timestamptz,
    last_active_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
);
create index users_banned on users (user_id) where is_banned;
create index users_by_activity on users (last_active_at);
comment on table users is
    'Somebody who is or was on the server. A ban holds while is_banned is true and ban_expires_at, if there is one, is to come. Plan and its dates only show what the entitlements say; nothing decides by them.';

create table user_violations (
    user_id bigint not null,
    violation_type text not null,
    description text,
    action_taken text not null,
    timestamp timestamptz not null
);
create index user_violations_by_user on user_violations (user_id, timestamp desc);
create index user_violations_by_time on user_violations (timestamp);
comment on table user_violations is
    'Something that a member did and what came of it: a warning, a ban, the end of a ban.';

create table user_presences (
    user_id bigint primary key references users (user_id) on delete cascade,
    seen_at timestamptz not null,
    left_at timestamptz
);
create index user_presences_left on user_presences (left_at) where left_at is not null;
comment on table user_presences is
    'Whether somebody is on the server: when Discord last said so, and when they left, if they did.';

create table user_roles (
    user_id bigint not null references users (user_id) on delete cascade,
    role_id bigint not null,
    primary key (user_id, role_id)
);
comment on table user_roles is 'A Discord role that somebody holds, or held when they left.';

create table user_days (
    user_id bigint not null references users (user_id) on delete cascade,
    day date not null,
    primary key (user_id, day)
);
create index user_days_by_day on user_days (day, user_id);
comment on table user_days is 'A day (UTC) on which somebody was active.';

select guard_table('users'), guard_table('user_violations'), guard_table('user_presences'), guard_table('user_roles'),
    guard_table('user_days');

grant select on users, user_violations, user_presences, user_roles, user_days
    to ${member}, ${viewer}, ${staff}, ${admin};
grant select, insert, update, delete on users, user_violations, user_presences, user_roles, user_days to ${system};

create policy members_read_themselves on users for select to ${member}
    using (user_id = (select acting_member()));
create policy viewers_read_themselves on users for select to ${viewer}
    using (user_id = (select acting_member()));
create policy members_read_their_own on user_violations for select to ${member}
    using (user_id = (select acting_member()));
create policy viewers_read_their_own on user_violations for select to ${viewer}
    using (user_id = (select acting_member()));
create policy members_read_their_own on user_presences for select to ${member}
    using (user_id = (select acting_member()));
create policy viewers_read_their_own on user_presences for select to ${viewer}
    using (user_id = (select acting_member()));
create policy members_read_their_own on user_roles for select to ${member}
    using (user_id = (select acting_member()));
create policy viewers_read_their_own on user_roles for select to ${viewer}
    using (user_id = (select acting_member()));
create policy members_read_their_own on user_days for select to ${member}
    using (user_id = (select acting_member()));
create policy viewers_read_their_own on user_days for select to ${viewer}
    using (user_id = (select acting_member()));
create policy staff_reads on users for select to ${staff} using (true);
create policy staff_reads on user_violations for select to ${staff} using (true);
create policy staff_reads on user_presences for select to ${staff} using (true);
create policy staff_reads on user_roles for select to ${staff} using (true);
create policy staff_reads on user_days for select to ${staff} using (true);
create policy admins_read on users for select to ${admin} using (true);
create policy admins_read on user_violations for select to ${admin} using (true);
create policy admins_read on user_presences for select to ${admin} using (true);
create policy admins_read on user_roles for select to ${admin} using (true);
create policy admins_read on user_days for select to ${admin} using (true);
create policy system_writes on users for all to ${system} using (true) with check (true);
create policy system_writes on user_violations for all to ${system} using (true) with check (true);
create policy system_writes on user_presences for all to ${system} using (true) with check (true);
create policy system_writes on user_roles for all to ${system} using (true) with check (true);
create policy system_writes on user_days for all to ${system} using (true) with check (true);
