-- An act writes one row into a table without an index; the job that seals it moves it to where the panel finds it by what
-- somebody looks for. The money path no longer pays for indexes of lists that are read much later.

alter table audit_log rename to audit_sealed;
alter index audit_log_pkey rename to audit_sealed_pkey;
alter index audit_log_by_actor rename to audit_sealed_by_actor;
alter index audit_log_by_action rename to audit_sealed_by_action;
alter index audit_log_by_subject rename to audit_sealed_by_subject;
alter index audit_log_by_time rename to audit_sealed_by_time;
alter table audit_unsealed rename to audit_waiting;

create table audit_unsealed (
    id bigint generated always as identity,
    at timestamptz not null,
    audience text not null,
    actor_id bigint,
    program text,
    action text not null,
    subject text not null,
    changes jsonb not null,
    origin text not null
);
comment on table audit_unsealed is
    'Acts that wait for their seal. One that commits late appears here late and is sealed then; an order of ids alone would pass it by. It has no index on purpose: every act writes to it, and a job empties it.';
comment on table audit_sealed is
    'Acts that have their seal in audit_seals.';

insert into audit_unsealed (id, at, audience, actor_id, program, action, subject, changes, origin) overriding system value
select l.id, l.at, l.audience, l.actor_id, l.program, l.action, l.subject, l.changes, l.origin
from audit_sealed l join audit_waiting w on w.audit_id = l.id order by l.id;
alter table audit_sealed disable trigger append_only;
delete from audit_sealed where id in (select audit_id from audit_waiting);
alter table audit_sealed enable trigger append_only;
drop table audit_waiting;
select setval(pg_get_serial_sequence('audit_unsealed', 'id'), greatest(
    (select last_value from audit_log_id_seq), 1), (select is_called from audit_log_id_seq));
alter table audit_sealed alter id drop identity;

-- What comes goes soon: the room is used again before it is much.
alter table audit_unsealed set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 10000);
select guard_table('audit_unsealed');
grant select on audit_unsealed to ${admin}, ${system};
create policy admins_read on audit_unsealed for select to ${admin} using (true);
create policy system_reads on audit_unsealed for select to ${system} using (true);
create trigger never_changed before update on audit_unsealed
    for each row execute function refuse_change();
create trigger only_sealed before delete on audit_unsealed
    for each row when (current_setting('app.sealing', true) is distinct from 'on')
    execute function refuse_change();

create view audit_log with (security_invoker = true) as
    select id, at, audience, actor_id, program, action, subject, changes, origin from audit_sealed
    union all
    select id, at, audience, actor_id, program, action, subject, changes, origin from audit_unsealed;
comment on view audit_log is
    'Every act: a member''s with the rights of an audience, the program''s by the name of its part, or that of a login at the owner''s console.';
grant select on audit_log to ${admin}, ${system};

create or replace function write_audit(
    act_at timestamptz, program_name text, act text, act_subject text, act_changes text, act_origin text
) returns void
    language plpgsql security definer
    set search_path = ''
as $$
declare
    entry_audience text := public.acting_audience();
    is_person boolean := entry_audience not in ('system', 'owner');
    member bigint := case when is_person then public.acting_member() end;
begin
    if is_person and member is null then
        raise exception 'Nobody acts' using errcode = 'MX005';
    end if;
    if act_origin <> all ('{discord,web,api,controller,program,sql}') then
        raise exception 'An act does not come from %', act_origin using errcode = 'MX005';
    end if;
    insert into public.audit_unsealed (at, audience, actor_id, program, action, subject, changes, origin)
    values (
        act_at, entry_audience, member,
        case entry_audience when 'system' then program_name when 'owner' then session_user end,
        act, act_subject, act_changes::jsonb, act_origin);
end
$$;

create or replace function seal_audit(most int) returns int
    language plpgsql security definer
    set search_path = ''
as $$
declare
    entry public.audit_sealed;
    place bigint;
    chain bytea;
    next_chain bytea;
    sealed int := 0;
begin
    perform set_config('app.sealing', 'on', true);
    lock table public.audit_seals in share row exclusive mode;
    select position, hash into place, chain from public.audit_seals order by position desc limit 1;
    place := coalesce(place, 0);
    chain := coalesce(chain, '');
    for entry in
        with moved as (
            delete from public.audit_unsealed
            where ctid = any (array(select ctid from public.audit_unsealed order by id limit most))
            returning id, at, audience, actor_id, program, action, subject, changes, origin)
        select * from moved order by id
    loop
        place := place + 1;
        next_chain := public.audit_hash(chain, place, entry);
        insert into public.audit_sealed select entry.*;
        insert into public.audit_seals (position, audit_id, previous, hash) values (place, entry.id, chain, next_chain);
        chain := next_chain;
        sealed := sealed + 1;
    end loop;
    perform set_config('app.sealing', '', true);
    return sealed;
end
$$;

create or replace function ledger_transfer(
    from_owner text, from_book text, from_open boolean, to_owner text, to_book text, to_open boolean,
    units_name text, units bigint, reason text, new_provenance text, operation_key text, at timestamptz,
    program_name text default null, act text default null, act_subject text default null,
    act_changes text default null, act_origin text default null,
    out outcome text, out reference bigint, out is_new boolean
)
    language plpgsql security definer
    set search_path = ''
    -- A plan that was made while the tables were small would read them whole for as long as the connection lives.
    set enable_seqscan = off
as $$
declare
    source bigint;
    source_open boolean;
    target bigint;
    target_open boolean;
    waited text;
    kind text;
    first_holds bigint;
    source_holds bigint;
    target_holds bigint;
    changed int;
    who text;
begin
    is_new := false;
    select s.id, s.may_be_negative, t.id, t.may_be_negative into source, source_open, target, target_open
    from public.ledger_accounts s, public.ledger_accounts t
    where s.owner = from_owner and s.book = from_book and s.unit = units_name
        and t.owner = to_owner and t.book = to_book and t.unit = units_name;
    if not found then
        select id, is_open into source, source_open
        from public.ledger_open_account(from_owner, from_book, units_name, from_open);
        select id, is_open into target, target_open
        from public.ledger_open_account(to_owner, to_book, units_name, to_open);
    end if;
    if not (source_open and target_open) then
        waited := public.ledger_lock(
            case when not source_open then source end, case when not target_open then target end);
    end if;
    if source_open then
        kind := new_provenance;
        first_holds := units;
        source_holds := null;
        if not target_open then
            select coalesce(sum(balance), 0) into target_holds from public.ledger_pockets where account_id = target;
        end if;
    else
        -- What was bought goes first, so that what was earned stays as long as possible.
        select p.provenance, p.balance, sum(p.balance) over (), case when not target_open then
            (select coalesce(sum(t.balance), 0) from public.ledger_pockets t where t.account_id = target) end
        into kind, first_holds, source_holds, target_holds
        from public.ledger_pockets p
        where p.account_id = source and p.balance > 0
        order by array_position(array['bought', 'refunded', 'given', 'won', 'earned'], p.provenance) nulls last, p.provenance
        limit 1;
        if not found or source_holds < units then
            select 'booked', id into outcome, reference from public.ledger_transactions where key = operation_key;
            if not found then
                outcome := 'not enough';
                reference := coalesce(source_holds, 0);
            end if;
            return;
        end if;
    end if;
    outcome := 'booked';
    insert into public.ledger_transactions (key, cause, booked_at) values (operation_key, reason, at)
    on conflict do nothing returning id into reference;
    if reference is null then
        select id into reference from public.ledger_transactions where key = operation_key;
        return;
    end if;
    is_new := true;
    if act is not null then
        if act_origin <> all ('{discord,web,api,controller,program,sql}') then
            raise exception 'An act does not come from %', act_origin using errcode = 'MX005';
        end if;
        if current_setting('role') = '${system}' then
            who := 'system';
        else
            who := 'owner';
            program_name := session_user;
        end if;
        insert into public.audit_unsealed (at, audience, program, action, subject, changes, origin)
        values (ledger_transfer.at, who, program_name, act, act_subject, act_changes::jsonb, act_origin);
    end if;
    if source_open or target_open or source = target or first_holds < units then
        perform public.ledger_book(
            reference, source, source_open, coalesce(source_holds, 0), target, target_open, units, new_provenance);
        return;
    end if;
    update public.ledger_pockets
    set balance = balance + case account_id when source then -units else units end
    where account_id in (source, target) and provenance = kind;
    get diagnostics changed = row_count;
    if changed = 1 then
        insert into public.ledger_pockets (account_id, provenance, balance) values (target, kind, units);
    end if;
    insert into public.ledger_entries (transaction_id, account_id, provenance, amount, balance)
    values
        (reference, source, kind, -units, source_holds - units),
        (reference, target, kind, units, target_holds + units);
end
$$;

drop function is_origin(text);
