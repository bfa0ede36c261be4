-- One operation, one statement. They run as the owner of the tables; only the program itself may call those that book.

create function ledger_account(account_owner text, account_book text, account_unit text, is_open boolean) returns bigint
    language plpgsql security definer
    set search_path = ''
as $$
declare
    found_id bigint;
begin
    select id into found_id from public.ledger_accounts
    where owner = account_owner and book = account_book and unit = account_unit;
    if found_id is null then
        insert into public.ledger_accounts (owner, book, unit, may_be_negative)
        values (account_owner, account_book, account_unit, is_open)
        on conflict do nothing;
        select id into found_id from public.ledger_accounts
        where owner = account_owner and book = account_book and unit = account_unit;
    end if;
    return found_id;
end
$$;
comment on function ledger_account(text, text, text, boolean) is 'The account of these names, opened now if there is none.';

create function ledger_available(account bigint) returns bigint
    language sql stable security definer
    set search_path = ''
as $$
    select coalesce(sum(balance), 0)::bigint from public.ledger_pockets where account_id = account
$$;
comment on function ledger_available(bigint) is 'What an account that cannot go below zero holds.';

create function ledger_put(movement bigint, account bigint, is_open boolean, source text, change bigint) returns void
    language plpgsql security definer
    set search_path = ''
as $$
begin
    if not is_open then
        insert into public.ledger_pockets as pocket (account_id, provenance, balance)
        values (account, source, change)
        on conflict (account_id, provenance) do update set balance = pocket.balance + change;
    end if;
    insert into public.ledger_entries (transaction_id, account_id, provenance, amount, balance)
    values (movement, account, source, change, case when is_open then null else public.ledger_available(account) end);
end
$$;
comment on function ledger_put(bigint, bigint, boolean, text, bigint) is 'Books one side of a movement.';

create function ledger_take(movement bigint, account bigint, source text, change bigint) returns void
    language plpgsql security definer
    set search_path = ''
as $$
begin
    update public.ledger_pockets set balance = balance - change where account_id = account and provenance = source;
    insert into public.ledger_entries (transaction_id, account_id, provenance, amount, balance)
    values (movement, account, source, -change, public.ledger_available(account));
end
$$;
comment on function ledger_take(bigint, bigint, text, bigint) is 'Books what leaves a pocket.';

create function ledger_move(movement bigint, source bigint, target bigint, units bigint, new_provenance text) returns void
    language plpgsql security definer
    set search_path = ''
as $$
declare
    source_open boolean := (select may_be_negative from public.ledger_accounts where id = source);
    target_open boolean := (select may_be_negative from public.ledger_accounts where id = target);
    pocket record;
    remaining bigint := units;
    part bigint;
begin
    if source_open then
        perform public.ledger_put(movement, source, true, new_provenance, -units);
        perform public.ledger_put(movement, target, target_open, new_provenance, units);
        return;
    end if;
    -- What was bought goes first, so that what was earned stays as long as possible.
    for pocket in
        select provenance, balance from public.ledger_pockets
        where account_id = source and balance > 0
        order by array_position(array['bought', 'refunded', 'given', 'won', 'earned'], provenance) nulls last, provenance
    loop
        part := least(pocket.balance, remaining);
        perform public.ledger_take(movement, source, pocket.provenance, part);
        perform public.ledger_put(movement, target, target_open, pocket.provenance, part);
        remaining := remaining - part;
        exit when remaining = 0;
    end loop;
    if remaining > 0 then
        raise exception 'Account % holds % units too few', source, remaining using errcode = 'MX004';
    end if;
end
$$;
comment on function ledger_move(bigint, bigint, bigint, bigint, text) is
    'Moves units with their provenance; an account that may go below zero gives new ones. Both accounts are locked before.';

create function ledger_lock(variadic accounts bigint[]) returns void
    language plpgsql security definer
    set search_path = ''
as $$
begin
    -- Always in the order of their ids, so that two transfers in opposite directions do not wait for each other.
    perform from public.ledger_accounts
    where id = any (accounts) and not may_be_negative
    order by id for no key update;
end
$$;
comment on function ledger_lock(bigint[]) is 'Keeps others from moving units of these accounts until the transaction ends.';

create function ledger_transfer(
    from_owner text, from_book text, from_open boolean, to_owner text, to_book text, to_open boolean,
    units_name text, units bigint, reason text, new_provenance text, operation_key text, at timestamptz,
    out outcome text, out reference bigint
)
    language plpgsql security definer
    set search_path = ''
as $$
declare
    source bigint := public.ledger_account(from_owner, from_book, units_name, from_open);
    target bigint := public.ledger_account(to_owner, to_book, units_name, to_open);
    source_open boolean := (select may_be_negative from public.ledger_accounts where id = source);
begin
    perform public.ledger_lock(source, target);
    select 'booked', id into outcome, reference from public.ledger_transactions where key = operation_key;
    if found then
        return;
    end if;
    if not source_open and public.ledger_available(source) < units then
        outcome := 'not enough';
        reference := public.ledger_available(source);
        return;
    end if;
    insert into public.ledger_transactions (key, cause, booked_at) values (operation_key, reason, at)
    on conflict do nothing returning id into reference;
    if reference is null then
        select id into reference from public.ledger_transactions where key = operation_key;
    else
        perform public.ledger_move(reference, source, target, units, new_provenance);
    end if;
    outcome := 'booked';
end
$$;
comment on function ledger_transfer(
    text, text, boolean, text, text, boolean, text, bigint, text, text, text, timestamptz) is
    'Moves units between two accounts, once for each key; says when there are too few.';

create function ledger_hold(
    from_owner text, from_book text, from_open boolean, to_owner text, to_book text, to_open boolean,
    units_name text, units bigint, reason text, new_provenance text, operation_key text, at timestamptz, until timestamptz,
    out outcome text, out reference bigint
)
    language plpgsql security definer
    set search_path = ''
as $$
declare
    held_book text := from_book || '/held/' || operation_key;
begin
    select t.outcome, t.reference into outcome, reference
    from public.ledger_transfer(
        from_owner, from_book, from_open, from_owner, held_book, false,
        units_name, units, reason, new_provenance, operation_key, at) t;
    if outcome = 'booked' then
        insert into public.ledger_holds (key, from_account, held_account, to_account, cause, expires_at, state)
        values (
            operation_key,
            public.ledger_account(from_owner, from_book, units_name, from_open),
            public.ledger_account(from_owner, held_book, units_name, false),
            public.ledger_account(to_owner, to_book, units_name, to_open),
            reason, until, 'held')
        on conflict do nothing;
    end if;
end
$$;
comment on function ledger_hold(
    text, text, boolean, text, text, boolean, text, bigint, text, text, text, timestamptz, timestamptz) is
    'Sets units aside in an account of their own.';

create function ledger_end_hold(
    hold_key text, units bigint, operation_key text, at timestamptz, out outcome text, out reference bigint
)
    language plpgsql security definer
    set search_path = ''
as $$
declare
    hold public.ledger_holds;
    held bigint;
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
    perform public.ledger_lock(hold.held_account, hold.from_account, hold.to_account);
    held := public.ledger_available(hold.held_account);
    if units > held then
        outcome := 'not enough';
        reference := held;
        return;
    end if;
    insert into public.ledger_transactions (key, cause, booked_at) values (operation_key, hold.cause, at)
    returning id into reference;
    if units > 0 then
        perform public.ledger_move(reference, hold.held_account, hold.to_account, units, '');
    end if;
    if held > units then
        perform public.ledger_move(reference, hold.held_account, hold.from_account, held - units, '');
    end if;
    update public.ledger_holds set state = case when units > 0 then 'captured' else 'released' end where key = hold_key;
    outcome := 'booked';
end
$$;
comment on function ledger_end_hold(text, bigint, text, timestamptz) is
    'Gives the held units, or some of them, to whom they were meant for; what is left goes back.';

create function ledger_release_expired(at timestamptz, most int) returns int
    language plpgsql security definer
    set search_path = ''
as $$
declare
    expired text;
    released int := 0;
begin
    for expired in
        select key from public.ledger_holds where state = 'held' and expires_at <= at
        order by expires_at limit most for update skip locked
    loop
        perform public.ledger_end_hold(expired, 0, expired || '/expired', at);
        released := released + 1;
    end loop;
    return released;
end
$$;
comment on function ledger_release_expired(timestamptz, int) is 'Gives back what was held for too long.';

create function ledger_balance(account_owner text, account_book text, account_unit text) returns bigint
    language sql stable
    set search_path = ''
as $$
    select coalesce((
        select case
            when a.may_be_negative then (select sum(amount) from public.ledger_entries e where e.account_id = a.id)
            else (select sum(balance) from public.ledger_pockets p where p.account_id = a.id)
        end
        from public.ledger_accounts a
        where a.owner = account_owner and a.book = account_book and a.unit = account_unit
    ), 0)::bigint
$$;
comment on function ledger_balance(text, text, text) is 'What an account holds, as far as the caller may see it.';

create function ledger_findings() returns table (problem text, subject bigint, amount bigint)
    language sql stable security definer
    set search_path = ''
as $$
    select 'transaction does not sum to zero', e.transaction_id, sum(e.amount)::bigint
    from public.ledger_entries e group by e.transaction_id having sum(e.amount) <> 0
    union all
    select 'transaction without entries', t.id, 0::bigint
    from public.ledger_transactions t
    where not exists (select from public.ledger_entries e where e.transaction_id = t.id)
    union all
    select 'pocket differs from its entries', coalesce(p.account_id, s.account_id),
        coalesce(p.balance, 0) - coalesce(s.total, 0)
    from public.ledger_pockets p
    full join (
        select e.account_id, e.provenance, sum(e.amount)::bigint as total
        from public.ledger_entries e
        join public.ledger_accounts a on a.id = e.account_id and not a.may_be_negative
        group by e.account_id, e.provenance
    ) s on s.account_id = p.account_id and s.provenance = p.provenance
    where coalesce(p.balance, 0) <> coalesce(s.total, 0)
    union all
    select 'hold differs from what is held', h.held_account, public.ledger_available(h.held_account)
    from public.ledger_holds h
    where (h.state = 'held') <> (public.ledger_available(h.held_account) > 0)
$$;
comment on function ledger_findings() is 'Adds everything up again; each row is something that does not agree.';

grant execute on function ledger_transfer(
    text, text, boolean, text, text, boolean, text, bigint, text, text, text, timestamptz) to ${system};
grant execute on function ledger_hold(
    text, text, boolean, text, text, boolean, text, bigint, text, text, text, timestamptz, timestamptz) to ${system};
grant execute on function ledger_end_hold(text, bigint, text, timestamptz) to ${system};
grant execute on function ledger_release_expired(timestamptz, int) to ${system};
grant execute on function ledger_findings() to ${system};
grant execute on function ledger_balance(text, text, text) to ${member}, ${admin}, ${system};
