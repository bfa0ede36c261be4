-- A transfer that is audited writes its entry by the statement that writes the transfer's own row: an entry of its own
-- function was set up anew for each, and cost more than its rows.

create function is_origin(name text) returns boolean
    language sql immutable parallel safe
    return name in ('discord', 'web', 'api', 'controller', 'program', 'sql');
comment on function is_origin(text) is 'Whether acts come from there.';
grant execute on function is_origin(text) to ${member}, ${viewer}, ${staff}, ${admin}, ${system};

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
    if not public.is_origin(act_origin) then
        raise exception 'An act does not come from %', act_origin using errcode = 'MX005';
    end if;
    with entry as (
        insert into public.audit_log (at, audience, actor_id, program, action, subject, changes, origin)
        values (
            act_at, entry_audience, member,
            case entry_audience when 'system' then program_name when 'owner' then session_user end,
            act, act_subject, act_changes::jsonb, act_origin)
        returning id)
    insert into public.audit_unsealed (audit_id) select id from entry;
end
$$;

drop function ledger_transfer(text, text, boolean, text, text, boolean, text, bigint, text, text, text, timestamptz);
create function ledger_transfer(
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
    if act is null then
        insert into public.ledger_transactions (key, cause, booked_at) values (operation_key, reason, at)
        on conflict do nothing returning id into reference;
    else
        if not public.is_origin(act_origin) then
            raise exception 'An act does not come from %', act_origin using errcode = 'MX005';
        end if;
        who := public.acting_audience();
        with booked as (
            insert into public.ledger_transactions (key, cause, booked_at) values (operation_key, reason, at)
            on conflict do nothing returning id),
        entry as (
            insert into public.audit_log (at, audience, program, action, subject, changes, origin)
            select ledger_transfer.at, who,
                case who when 'system' then program_name else session_user end,
                act, act_subject, act_changes::jsonb, act_origin
            from booked
            returning id),
        unsealed as (
            insert into public.audit_unsealed (audit_id) select id from entry)
        select id into reference from booked;
    end if;
    if reference is null then
        select id into reference from public.ledger_transactions where key = operation_key;
        return;
    end if;
    is_new := true;
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
comment on function ledger_transfer(text, text, boolean, text, text, boolean, text, bigint, text, text, text, timestamptz, text, text, text, text, text) is
    'Moves units between two accounts, once for each key; says when there are too few, and whether it was now that it moved them. With an act it writes the entry of the audit log too: only the program and the owner call it, so that no person acts here.';
grant execute on function ledger_transfer(text, text, boolean, text, text, boolean, text, bigint, text, text, text, timestamptz, text, text, text, text, text)
    to ${system};
