-- The same bookings with a fraction of the work: what is called from outside runs as the owner, what it calls is plain, and
-- none of it is a function in SQL, which PostgreSQL would plan anew at every call.

create function ledger_open_account(
    account_owner text, account_book text, account_unit text, wants_open boolean, out id bigint, out is_open boolean
)
    language plpgsql
as $$
begin
    select a.id, a.may_be_negative into id, is_open from public.ledger_accounts a
    where a.owner = account_owner and a.book = account_book and a.unit = account_unit;
    if not found then
        insert into public.ledger_accounts (owner, book, unit, may_be_negative)
        values (account_owner, account_book, account_unit, wants_open)
        on conflict do nothing;
        select a.id, a.may_be_negative into strict id, is_open from public.ledger_accounts a
        where a.owner = account_owner and a.book = account_book and a.unit = account_unit;
    end if;
end
$$;
comment on function ledger_open_account(text, text, text, boolean) is 'The account of these names, opened now if there is none.';

create function ledger_book(
    movement bigint, source bigint, source_open boolean, source_holds bigint, target bigint, target_open boolean,
    units bigint, new_provenance text
) returns void
    language plpgsql
as $$
declare
    pocket record;
    part bigint;
    remaining bigint := units;
    source_rest bigint := case when source_open then null else source_holds end;
    target_holds bigint;
begin
    if not target_open then
        select coalesce(sum(balance), 0) into target_holds from public.ledger_pockets where account_id = target;
    end if;
    for pocket in
        select provenance, balance from (
            select provenance, balance from public.ledger_pockets where account_id = source and balance > 0
            union all
            select new_provenance, units where source_open
        ) p
        -- What was bought goes first, so that what was earned stays as long as possible.
        order by array_position(array['bought', 'refunded', 'given', 'won', 'earned'], provenance) nulls last, provenance
    loop
        part := least(pocket.balance, remaining);
        remaining := remaining - part;
        source_rest := source_rest - part;
        target_holds := target_holds + part;
        if not source_open then
            update public.ledger_pockets set balance = balance - part
            where account_id = source and provenance = pocket.provenance;
        end if;
        if not target_open then
            insert into public.ledger_pockets as known (account_id, provenance, balance)
            values (target, pocket.provenance, part)
            on conflict (account_id, provenance) do update set balance = known.balance + part;
        end if;
        insert into public.ledger_entries (transaction_id, account_id, provenance, amount, balance)
        values
            (movement, source, pocket.provenance, -part, source_rest),
            (movement, target, pocket.provenance, part, target_holds);
        exit when remaining = 0;
    end loop;
    if remaining > 0 then
        raise exception 'Account % holds % units too few', source, remaining using errcode = 'MX004';
    end if;
end
$$;
comment on function ledger_book(bigint, bigint, boolean, bigint, bigint, boolean, bigint, text) is
    'Moves units with their provenance; an account that may go below zero gives new ones. Both accounts are locked before.';

drop function ledger_transfer(text, text, boolean, text, text, boolean, text, bigint, text, text, text, timestamptz);
create function ledger_transfer(
    from_owner text, from_book text, from_open boolean, to_owner text, to_book text, to_open boolean,
    units_name text, units bigint, reason text, new_provenance text, operation_key text, at timestamptz,
    out outcome text, out reference bigint, out is_new boolean
)
    language plpgsql security definer
    set search_path = ''
as $$
declare
    source record := public.ledger_open_account(from_owner, from_book, units_name, from_open);
    target record := public.ledger_open_account(to_owner, to_book, units_name, to_open);
    available bigint := 0;
begin
    is_new := false;
    -- Always in the order of their ids, so that two transfers in opposite directions do not wait for each other.
    perform from public.ledger_accounts
    where id in (source.id, target.id) and not may_be_negative
    order by id for no key update;
    select 'booked', id into outcome, reference from public.ledger_transactions where key = operation_key;
    if found then
        return;
    end if;
    if not source.is_open then
        select coalesce(sum(balance), 0) into available from public.ledger_pockets where account_id = source.id;
        if available < units then
            outcome := 'not enough';
            reference := available;
            return;
        end if;
    end if;
    outcome := 'booked';
    insert into public.ledger_transactions (key, cause, booked_at) values (operation_key, reason, at)
    on conflict do nothing returning id into reference;
    if reference is null then
        select id into reference from public.ledger_transactions where key = operation_key;
    else
        perform public.ledger_book(
            reference, source.id, source.is_open, available, target.id, target.is_open, units, new_provenance);
        is_new := true;
    end if;
end
$$;
comment on function ledger_transfer(text, text, boolean, text, text, boolean, text, bigint, text, text, text, timestamptz) is
    'Moves units between two accounts, once for each key; says when there are too few, and whether it was now that it moved them.';
grant execute on function ledger_transfer(text, text, boolean, text, text, boolean, text, bigint, text, text, text, timestamptz) to ${system};

drop function ledger_hold(text, text, boolean, text, text, boolean, text, bigint, text, text, text, timestamptz, timestamptz);
create function ledger_hold(
    from_owner text, from_book text, from_open boolean, to_owner text, to_book text, to_open boolean,
    units_name text, units bigint, reason text, new_provenance text, operation_key text, at timestamptz, until timestamptz,
    out outcome text, out reference bigint, out is_new boolean
)
    language plpgsql security definer
    set search_path = ''
as $$
declare
    held_book text := from_book || '/held/' || operation_key;
begin
    select t.outcome, t.reference, t.is_new into outcome, reference, is_new
    from public.ledger_transfer(
        from_owner, from_book, from_open, from_owner, held_book, false,
        units_name, units, reason, new_provenance, operation_key, at) t;
    if outcome = 'booked' then
        insert into public.ledger_holds (key, from_account, held_account, to_account, cause, expires_at, state)
        select operation_key, source.id, held.id, target.id, reason, until, 'held'
        from public.ledger_open_account(from_owner, from_book, units_name, from_open) source,
            public.ledger_open_account(from_owner, held_book, units_name, false) held,
            public.ledger_open_account(to_owner, to_book, units_name, to_open) target
        on conflict do nothing;
    end if;
end
$$;
comment on function ledger_hold(text, text, boolean, text, text, boolean, text, bigint, text, text, text, timestamptz, timestamptz) is
    'Sets units aside in an account of their own.';
grant execute on function ledger_hold(text, text, boolean, text, text, boolean, text, bigint, text, text, text, timestamptz, timestamptz) to ${system};

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
    perform from public.ledger_accounts
    where id in (hold.held_account, hold.from_account, hold.to_account) and not may_be_negative
    order by id for no key update;
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

drop function ledger_move(bigint, bigint, bigint, bigint, text);
drop function ledger_put(bigint, bigint, boolean, text, bigint);
drop function ledger_take(bigint, bigint, text, bigint);
drop function ledger_lock(bigint[]);
drop function ledger_account(text, text, text, boolean);

-- One index less to keep: the entries of a movement are found by the key itself.
alter table ledger_entries
    drop constraint ledger_entries_pkey,
    drop constraint ledger_entries_transaction_id_fkey,
    drop constraint ledger_entries_account_id_fkey;
drop index ledger_entries_transaction;
alter table ledger_entries add primary key (transaction_id, id);
create trigger append_only before update or delete on ledger_accounts
    for each row execute function refuse_change();

create or replace function require_zero_sum() returns trigger
    language plpgsql
    set search_path = ''
as $$
begin
    -- It stands in for foreign keys too, which would lock the rows that everybody books on; nothing deletes those rows.
    if (
        select sum(e.amount) <> 0 or count(*) <> count(a.id) or min(a.unit) <> max(a.unit)
        from public.ledger_entries e left join public.ledger_accounts a on a.id = e.account_id
        where e.transaction_id = new.transaction_id
    ) or not exists (select from public.ledger_transactions where id = new.transaction_id) then
        raise exception 'Ledger transaction % does not sum to zero in one unit', new.transaction_id
            using errcode = 'MX002';
    end if;
    return null;
end
$$;
