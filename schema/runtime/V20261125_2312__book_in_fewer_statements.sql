-- A transfer in four statements instead of nine. What costs is not the rows but the statements: each is set up anew.

-- Balances change often and are not indexed: with room on the page a change stays there and touches no index.
alter table ledger_pockets set (fillfactor = 40);

-- Who books keeps others off the accounts by these locks, which lie in memory. Locked rows would be written and logged.
create function ledger_lock(one bigint, other bigint) returns void
    language plpgsql
as $$
declare
    waited text;
begin
    -- Always in the order of their ids, so that two transfers in opposite directions do not wait for each other.
    waited := pg_advisory_xact_lock(-least(one, other));
    if one <> other then
        waited := pg_advisory_xact_lock(-greatest(one, other));
    end if;
end
$$;
comment on function ledger_lock(bigint, bigint) is
    'Keeps others from moving units of two accounts, or of the one that is not null, until the transaction ends. The numbers below zero are the ledger''s among advisory locks.';

create or replace function ledger_transfer(
    from_owner text, from_book text, from_open boolean, to_owner text, to_book text, to_open boolean,
    units_name text, units bigint, reason text, new_provenance text, operation_key text, at timestamptz,
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

create or replace function ledger_end_hold(
    hold_key text, units bigint, operation_key text, at timestamptz, out outcome text, out reference bigint
)
    language plpgsql security definer
    set search_path = ''
as $$
declare
    hold public.ledger_holds;
    held bigint;
    giver_open boolean;
    taker_open boolean;
begin
    select * into hold from public.ledger_holds where key = hold_key for update;
    select 'booked', id into outcome, reference from public.ledger_transactions where key = operation_key;
    if reference is not null then
        return;
    end if;
    if hold.key is null or hold.state <> 'held' then
        outcome := 'no such hold';
        return;
    end if;
    perform pg_advisory_xact_lock(-closed.id)
    from (
        select id from public.ledger_accounts
        where id in (hold.held_account, hold.from_account, hold.to_account) and not may_be_negative
        order by id
    ) closed;
    select may_be_negative into giver_open from public.ledger_accounts where id = hold.from_account;
    select may_be_negative into taker_open from public.ledger_accounts where id = hold.to_account;
    select coalesce(sum(balance), 0) into held from public.ledger_pockets where account_id = hold.held_account;
    if units > held then
        outcome := 'not enough';
        reference := held;
        return;
    end if;
    insert into public.ledger_transactions (key, cause, booked_at) values (operation_key, hold.cause, at)
    returning id into reference;
    if units > 0 then
        perform public.ledger_book(reference, hold.held_account, false, held, hold.to_account, taker_open, units, '');
    end if;
    if held > units then
        perform public.ledger_book(
            reference, hold.held_account, false, held - units, hold.from_account, giver_open, held - units, '');
    end if;
    update public.ledger_holds set state = case when units > 0 then 'captured' else 'released' end where key = hold_key;
    outcome := 'booked';
end
$$;

-- Each statement that adds entries is looked at once, and only what it left uneven once more at commit. Looking at every
-- entry at commit cost a third of a transfer.
create table ledger_uneven (
    transaction_id bigint not null
);
comment on table ledger_uneven is
    'A movement whose entries did not sum to zero after a statement. It is looked at again at commit, so that this table holds rows within transactions only.';
select guard_table('ledger_uneven');

create function ledger_is_even(movement bigint) returns boolean
    language plpgsql
as $$
begin
    -- It stands in for foreign keys too, which would lock the rows that everybody books on; nothing deletes those rows.
    return coalesce((
        select sum(e.amount) = 0 and count(a.id) = count(*) and min(a.unit collate "C") = max(a.unit collate "C")
        from public.ledger_entries e left join public.ledger_accounts a on a.id = e.account_id
        where e.transaction_id = movement
    ), false) and exists (select from public.ledger_transactions where id = movement);
end
$$;
comment on function ledger_is_even(bigint) is
    'Whether the entries of a movement sum to zero in one unit, and it and their accounts are there.';

create function note_uneven() returns trigger
    language plpgsql security definer
    set search_path = ''
    set enable_seqscan = off
    set enable_hashjoin = off
as $$
declare
    first_movement bigint;
    last_movement bigint;
begin
    select min(transaction_id), max(transaction_id) into first_movement, last_movement from added;
    if first_movement = last_movement then
        if public.ledger_is_even(first_movement) then
            return null;
        end if;
    end if;
    insert into public.ledger_uneven (transaction_id)
    select a.transaction_id from added a group by a.transaction_id
    having not public.ledger_is_even(a.transaction_id);
    return null;
end
$$;
comment on function note_uneven() is 'Looks at the movements that a statement added entries to, and keeps in mind those that do not sum to zero.';
drop trigger zero_sum on ledger_entries;
create trigger zero_sum after insert on ledger_entries
    referencing new table as added for each statement execute function note_uneven();

create or replace function require_zero_sum() returns trigger
    language plpgsql security definer
    set search_path = ''
    set enable_seqscan = off
    set enable_hashjoin = off
as $$
begin
    if not public.ledger_is_even(new.transaction_id) then
        raise exception 'Ledger transaction % does not sum to zero in one unit', new.transaction_id
            using errcode = 'MX002';
    end if;
    delete from public.ledger_uneven where transaction_id = new.transaction_id;
    return null;
end
$$;
create constraint trigger zero_sum after insert on ledger_uneven
    deferrable initially deferred for each row execute function require_zero_sum();
