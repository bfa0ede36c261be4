-- Who did what. Rows come with the act itself; a job seals them afterwards, in a chain of hashes, so that no act waits for
-- another one's seal. Rows hold ids, codes and digests only, so that erasure need not touch them.

create table audit_log (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    audience text not null check (audience in ('member', 'viewer', 'staff', 'admin', 'system', 'owner')),
    actor_id bigint,
    program text,
    action text not null,
    subject text not null,
    changes jsonb not null,
    origin text not null check (origin in ('discord', 'web', 'api', 'controller', 'program', 'sql')),
    constraint somebody_acts check (
        (actor_id is not null) = (audience in ('member', 'viewer', 'staff', 'admin'))
        and (program is not null) = (audience in ('system', 'owner')))
);
comment on table audit_log is
    'One act: a member''s with the rights of an audience, the program''s by the name of its part, or that of a login at the owner''s console.';

create table audit_unsealed (
    audit_id bigint not null
);
comment on table audit_unsealed is
    'A row of audit_log that waits for its seal. An act that commits late appears here late and is sealed then; an order of ids alone would pass it by.';

create table audit_seals (
    position bigint primary key,
    audit_id bigint not null unique,
    previous bytea not null,
    hash bytea not null check (octet_length(hash) = 32)
);
comment on table audit_seals is
    'The seal of one row of audit_log: SHA-256 over the hash before it, its position and the row. The hash before is kept to tell a row that was sealed anew from the one behind it. It does not refer to the row, because it outlives it to tell that it is gone.';

create table audit_verifications (
    id bigint generated always as identity primary key,
    checked_at timestamptz not null,
    position bigint not null,
    hash bytea,
    problems bigint not null,
    findings jsonb not null
);
comment on table audit_verifications is
    'One walk along the seals: how far they reached then and with which last hash, by which a cut tail shows later, and the first findings.';

select guard_table('audit_log'), guard_table('audit_unsealed'), guard_table('audit_seals'),
    guard_table('audit_verifications');
grant select on audit_log, audit_unsealed, audit_seals, audit_verifications to ${admin}, ${system};
grant insert on audit_verifications to ${system};
create policy admins_read on audit_log for select to ${admin} using (true);
create policy admins_read on audit_unsealed for select to ${admin} using (true);
create policy admins_read on audit_seals for select to ${admin} using (true);
create policy admins_read on audit_verifications for select to ${admin} using (true);
create policy system_reads on audit_log for select to ${system} using (true);
create policy system_reads on audit_unsealed for select to ${system} using (true);
create policy system_reads on audit_seals for select to ${system} using (true);
create policy system_reads on audit_verifications for select to ${system} using (true);
create policy system_verifies on audit_verifications for insert to ${system} with check (true);

create trigger append_only before update or delete on audit_log
    for each row execute function refuse_change();
create trigger append_only before update or delete on audit_seals
    for each row execute function refuse_change();
create trigger append_only before update or delete on audit_verifications
    for each row execute function refuse_change();

create function acting_audience() returns text
    language sql stable parallel safe
    set search_path = ''
as $$
    -- The setting, unlike current_user, still names the caller's role inside functions that run as the owner.
    select case current_setting('role')
        when '${member}' then 'member'
        when '${viewer}' then 'viewer'
        when '${staff}' then 'staff'
        when '${admin}' then 'admin'
        when '${system}' then 'system'
        else 'owner'
    end
$$;
comment on function acting_audience() is 'The audience for which the transaction runs; owner where none was set.';
grant execute on function acting_audience() to ${member}, ${viewer}, ${staff}, ${admin}, ${system};

create function write_audit(
    act_at timestamptz, program_name text, act text, act_subject text, act_changes text, act_origin text
) returns void
    language plpgsql security definer
    set search_path = ''
as $$
declare
    entry_audience text := public.acting_audience();
    entry_id bigint;
begin
    insert into public.audit_log (at, audience, actor_id, program, action, subject, changes, origin)
    values (
        act_at, entry_audience,
        case when entry_audience not in ('system', 'owner') then public.acting_member() end,
        case entry_audience when 'system' then program_name when 'owner' then session_user end,
        act, act_subject, act_changes::jsonb, act_origin)
    returning id into entry_id;
    insert into public.audit_unsealed (audit_id) values (entry_id);
end
$$;
comment on function write_audit(timestamptz, text, text, text, text, text) is
    'Adds a row to the audit log in the transaction of the act. Who acts is what the transaction says; only the program''s own parts give a name.';
grant execute on function write_audit(timestamptz, text, text, text, text, text)
    to ${member}, ${viewer}, ${staff}, ${admin}, ${system};

create function audit_hash(previous bytea, place bigint, entry audit_log) returns bytea
    language sql stable
    set search_path = ''
as $$
    -- Each value with its length in front, so that nothing can move from one column into the next.
    select sha256(previous || convert_to(
        string_agg(coalesce(octet_length(convert_to(value, 'UTF8')) || ':' || value, '-'), ',' order by number), 'UTF8'))
    from unnest(array[
        place::text, entry.id::text, (extract(epoch from entry.at) * 1000000)::bigint::text, entry.audience,
        entry.actor_id::text, entry.program, entry.action, entry.subject, entry.changes::text, entry.origin
    ]) with ordinality as content (value, number)
$$;
comment on function audit_hash(bytea, bigint, audit_log) is
    'The seal of a row at a position. The program reckons it by itself to verify, so both must stay the same for ever.';

create function seal_audit(most int) returns int
    language plpgsql security definer
    set search_path = ''
as $$
declare
    entry public.audit_log;
    place bigint;
    chain bytea;
    next_chain bytea;
    sealed bigint[] := '{}';
begin
    lock table public.audit_seals in share row exclusive mode;
    select position, hash into place, chain from public.audit_seals order by position desc limit 1;
    place := coalesce(place, 0);
    chain := coalesce(chain, '');
    for entry in
        select l.* from public.audit_unsealed u join public.audit_log l on l.id = u.audit_id
        order by u.audit_id limit most
    loop
        place := place + 1;
        next_chain := public.audit_hash(chain, place, entry);
        insert into public.audit_seals (position, audit_id, previous, hash) values (place, entry.id, chain, next_chain);
        chain := next_chain;
        sealed := sealed || entry.id;
    end loop;
    delete from public.audit_unsealed where audit_id = any (sealed);
    return cardinality(sealed);
end
$$;
comment on function seal_audit(int) is 'Seals rows that wait, those of lower ids first, and says how many.';
grant execute on function seal_audit(int) to ${system};
