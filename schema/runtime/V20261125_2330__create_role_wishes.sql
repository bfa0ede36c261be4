-- Which Discord roles members shall hold, and how far that has come.

create table role_wishes (
    member_id bigint not null,
    role_id bigint not null,
    source text not null,
    wanted_since timestamptz not null,
    primary key (member_id, role_id, source)
);
comment on table role_wishes is
    'Somebody in the program who wants a member to hold a role. The member holds it while any of them does.';

create table role_duties (
    member_id bigint not null,
    role_id bigint not null,
    version bigint not null default 1,
    state text not null check (state in ('OPEN', 'SETTLED', 'ABSENT', 'ROLE_GONE', 'REFUSED')),
    problem text,
    changed_at timestamptz not null,
    primary key (member_id, role_id)
);
create index role_duties_in_trouble on role_duties (role_id) where state in ('ROLE_GONE', 'REFUSED');
comment on table role_duties is
    'A role of a member that the program answers for: it holds if there is a wish for it, else it is taken and the row goes. The version counts how often that changed.';

create table role_repairs (
    id bigint generated always as identity primary key,
    role_id bigint not null,
    is_given boolean not null,
    repaired_at timestamptz not null
);
create index role_repairs_by_time on role_repairs (repaired_at);
comment on table role_repairs is
    'A role that was not as it should be, without a wish having changed, and was put right.';

select guard_table('role_wishes'), guard_table('role_duties'), guard_table('role_repairs');
grant select, insert, update, delete on role_wishes, role_duties, role_repairs to ${system};
create policy system_writes on role_wishes for all to ${system} using (true) with check (true);
create policy system_writes on role_duties for all to ${system} using (true) with check (true);
create policy system_writes on role_repairs for all to ${system} using (true) with check (true);
grant select on role_wishes to ${member}, ${staff}, ${admin};
create policy members_read_their_own on role_wishes for select to ${member}
    using (member_id = (select acting_member()));
create policy staff_reads on role_wishes for select to ${staff} using (true);
create policy admins_read on role_wishes for select to ${admin} using (true);

create function want_role(member bigint, role bigint, wanting text, at timestamptz) returns boolean
    language plpgsql security definer
    set search_path = ''
as $$
declare
    is_first boolean;
begin
    -- Whoever wants, and whoever no longer does, passes by this row one after the other.
    insert into public.role_duties (member_id, role_id, state, changed_at)
    values (member, role, 'OPEN', at)
    on conflict (member_id, role_id) do update set changed_at = excluded.changed_at;
    is_first := not exists (
        select from public.role_wishes where member_id = member and role_id = role);
    insert into public.role_wishes (member_id, role_id, source, wanted_since)
    values (member, role, wanting, at)
    on conflict do nothing;
    if is_first then
        update public.role_duties set version = version + 1, state = 'OPEN', problem = null
        where member_id = member and role_id = role;
    end if;
    return is_first;
end
$$;
comment on function want_role(bigint, bigint, text, timestamptz) is
    'Notes who wants a member to hold a role; true when nobody did before.';

create function unwant_role(member bigint, role bigint, wanting text, at timestamptz) returns boolean
    language plpgsql security definer
    set search_path = ''
as $$
begin
    perform from public.role_duties where member_id = member and role_id = role for update;
    delete from public.role_wishes
    where member_id = member and role_id = role and source = wanting;
    if not found or exists (
        select from public.role_wishes where member_id = member and role_id = role) then
        return false;
    end if;
    update public.role_duties
    set version = version + 1, state = 'OPEN', problem = null, changed_at = at
    where member_id = member and role_id = role;
    return true;
end
$$;
comment on function unwant_role(bigint, bigint, text, timestamptz) is
    'Notes that somebody no longer wants a member to hold a role; true when nobody does any more.';

grant execute on function want_role(bigint, bigint, text, timestamptz),
    unwant_role(bigint, bigint, text, timestamptz) to ${member}, ${staff}, ${admin}, ${system};
