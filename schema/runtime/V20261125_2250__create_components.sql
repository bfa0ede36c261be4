-- What buttons, menus and forms mean, and which questions wait for an answer.

create table components (
    id uuid primary key default gen_random_uuid(),
    digest text not null unique,
    gesture text not null,
    meaning text not null,
    only_member bigint,
    expires_at timestamptz not null
);
create index components_by_end on components (expires_at);
create index components_by_member on components (only_member) where only_member is not null;
comment on table components is
    'What a component shown on Discord under a random id means: a gesture, for one member or for everyone, until it expires. The same meaning for the same reader is one row, found by its digest; shown again, it lives longer.';

create table awaited_answers (
    member_id bigint not null,
    channel_id bigint not null,
    gesture text not null,
    meaning text not null,
    expires_at timestamptz not null,
    primary key (member_id, channel_id)
);
create index awaited_answers_by_end on awaited_answers (expires_at);
comment on table awaited_answers is
    'A question that the next message of a member in a channel answers: what that message means, and until when it is waited for.';

select guard_table('components'), guard_table('awaited_answers');
grant select, insert, update, delete on components, awaited_answers to ${system};
create policy system_writes on components for all to ${system} using (true) with check (true);
create policy system_writes on awaited_answers for all to ${system} using (true) with check (true);

-- Members read what is held about them; the ids, by which components are used, are not among it.
grant select (gesture, meaning, only_member, expires_at) on components to ${member};
grant select on awaited_answers to ${member};
create policy members_read_their_own on components for select to ${member}
    using (only_member = (select acting_member()));
create policy members_read_their_own on awaited_answers for select to ${member}
    using (member_id = (select acting_member()));
