-- Who is signed in to the panel, and who is about to be.

create table web_sessions (
    id uuid primary key default gen_random_uuid(),
    token_hash bytea not null unique,
    member_id bigint not null,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null,
    stepped_up_at timestamptz,
    content bytea not null
);
create index web_sessions_by_member on web_sessions (member_id);
create index web_sessions_by_end on web_sessions (expires_at);
comment on table web_sessions is
    'A browser that is signed in: the digest of what its cookie holds, whose it is, when it was last seen (to the minute) and showed a second factor, and sealed, from where it came.';

create table web_logins (
    id uuid primary key default gen_random_uuid(),
    browser_hash bytea not null,
    stage text not null check (stage in ('asked', 'redeeming', 'waiting')),
    target text not null,
    member_id bigint,
    created_at timestamptz not null,
    expires_at timestamptz not null
);
create index web_logins_by_end on web_logins (expires_at);
create index web_logins_by_member on web_logins (member_id) where member_id is not null;
comment on table web_logins is
    'A sign-in under way, bound to one browser: asked of Discord, being redeemed, or waiting for the second factor of a known member. Each step is taken once.';

select guard_table('web_sessions'), guard_table('web_logins');
grant select, insert, update, delete on web_sessions, web_logins to ${system};
create policy system_writes on web_sessions for all to ${system} using (true) with check (true);
create policy system_writes on web_logins for all to ${system} using (true) with check (true);

-- Everybody sees and ends the own sessions; the digest, by which a cookie is known, is not shown.
grant select (id, member_id, created_at, seen_at, expires_at, stepped_up_at, content), delete on web_sessions
    to ${member}, ${viewer}, ${staff}, ${admin};
create policy members_read_their_own on web_sessions for select to ${member}
    using (member_id = (select acting_member()));
create policy viewers_read_their_own on web_sessions for select to ${viewer}
    using (member_id = (select acting_member()));
create policy staff_reads_its_own on web_sessions for select to ${staff}
    using (member_id = (select acting_member()));
create policy admins_read_their_own on web_sessions for select to ${admin}
    using (member_id = (select acting_member()));
create policy members_end_their_own on web_sessions for delete to ${member}
    using (member_id = (select acting_member()));
create policy viewers_end_their_own on web_sessions for delete to ${viewer}
    using (member_id = (select acting_member()));
create policy staff_ends_its_own on web_sessions for delete to ${staff}
    using (member_id = (select acting_member()));
create policy admins_end_their_own on web_sessions for delete to ${admin}
    using (member_id = (select acting_member()));
