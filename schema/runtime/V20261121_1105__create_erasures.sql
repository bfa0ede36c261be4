-- Erasures of personal data, and what the platform itself holds about members.

create table erasures (
    member_hash text not null,
    asked_at timestamptz not null,
    kept jsonb not null,
    primary key (member_hash, asked_at)
);
comment on table erasures is
    'An erasure that is done: the keyed hash of the member''s id, when it was asked for, and what stayed and why. A copy of the database from before lacks the row, which is how a restore is noticed.';

select guard_table('erasures');
grant select, insert on erasures to ${system};
create policy system_reads on erasures for select to ${system} using (true);
create policy system_adds on erasures for insert to ${system} with check (true);

-- Members read what is held about them themselves.
grant select on security_logs, rate_limits, settings_history to ${member};
create policy members_read_their_own on security_logs for select to ${member}
    using (user_id = (select acting_member()));
create policy members_read_their_own on rate_limits for select to ${member}
    using (key like '%:' || (select acting_member())::text);
create policy members_read_their_own on settings_history for select to ${member}
    using (changed_by = (select acting_member()));

create function anonymise_security_log(member bigint) returns bigint
    language sql security definer
    set search_path = ''
as $$
    with changed as (
        update public.security_logs set user_id = null, ip = null, event_data = '{}' where user_id = member returning 1)
    select count(*) from changed
$$;
comment on function anonymise_security_log(bigint) is
    'Takes a member, their addresses and what else was noted out of the security log; that something happened stays.';

create function forget_security_log(before timestamptz, most int) returns bigint
    language sql security definer
    set search_path = ''
as $$
    with gone as (
        delete from public.security_logs
        where id in (select id from public.security_logs where timestamp < before order by timestamp limit most)
        returning 1)
    select count(*) from gone
$$;
comment on function forget_security_log(timestamptz, int) is 'Deletes what is too old, at most so many, and says how many it were.';

grant execute on function anonymise_security_log(bigint), forget_security_log(timestamptz, int) to ${system};
