-- What admins announce: written, planned, posted, and how often its buttons were pressed.

create table announcements (
    announcement_id bigint generated always as identity primary key,
    title text not null,
    french text not null,
    english text not null,
    buttons text not null default '',
    link text,
    state text not null check (state in ('draft', 'planned', 'posted', 'cancelled')),
    starts_at timestamptz,
    every_days int check (every_days between 1 and 366),
    updated_at timestamptz not null
);
create index announcements_by_state on announcements (state, announcement_id desc);
create index announcements_by_change on announcements (updated_at);
comment on table announcements is
    'One announcement: a draft, planned for a time or every so many days from then on, posted, or cancelled. Its words are the team''s.';

create table announcement_posts (
    announcement_id bigint not null references announcements (announcement_id) on delete cascade,
    due_at timestamptz not null,
    channel_id bigint not null,
    message_id bigint not null,
    posted_at timestamptz not null,
    primary key (announcement_id, due_at)
);
comment on table announcement_posts is 'A message by which an announcement was posted, once for each time it was due.';

create table announcement_clicks (
    announcement_id bigint not null references announcements (announcement_id) on delete cascade,
    button text not null,
    clicks bigint not null check (clicks >= 0),
    primary key (announcement_id, button)
);
comment on table announcement_clicks is 'How often a button of an announcement was pressed, by whomever.';

select guard_table('announcements'), guard_table('announcement_posts'), guard_table('announcement_clicks');
grant select, insert, update on announcements to ${admin};
grant select on announcement_posts, announcement_clicks to ${admin};
grant select, insert, update, delete on announcements, announcement_posts, announcement_clicks to ${system};
create policy admins_write on announcements for all to ${admin} using (true) with check (true);
create policy admins_read on announcement_posts for select to ${admin} using (true);
create policy admins_read on announcement_clicks for select to ${admin} using (true);
create policy system_writes on announcements for all to ${system} using (true) with check (true);
create policy system_writes on announcement_posts for all to ${system} using (true) with check (true);
create policy system_writes on announcement_clicks for all to ${system} using (true) with check (true);
