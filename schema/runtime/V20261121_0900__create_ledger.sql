-- Every balance is the sum of double entries. Units remember where they came from: an account keeps them in pockets, one
-- for each provenance, and a transfer moves pockets, never bare numbers.

create table ledger_accounts (
    id bigint generated always as identity primary key,
    owner text not null,
    book text not null,
    unit text not null,
    may_be_negative boolean not null,
    unique (owner, book, unit)
);
comment on table ledger_accounts is
    'An account: whose it is (a member''s id, or the name of something of the program''s own), what for, and in which unit.';

create table ledger_pockets (
    account_id bigint not null references ledger_accounts (id),
    provenance text not null,
    balance bigint not null check (balance >= 0),
    primary key (account_id, provenance)
);
comment on table ledger_pockets is
    'The units of one provenance in an account that cannot go below zero: the running sum of its entries, which the nightly audit adds up again. Accounts that may go below zero have none, so that many can draw on one at once.';

create table ledger_transactions (
    id bigint generated always as identity primary key,
    key text not null unique,
    cause text not null,
    booked_at timestamptz not null
);
comment on table ledger_transactions is 'One movement of units, with the code of its reason.';

create table ledger_entries (
    id bigint generated always as identity primary key,
    transaction_id bigint not null references ledger_transactions (id),
    account_id bigint not null references ledger_accounts (id),
    provenance text not null,
    amount bigint not null check (amount <> 0),
    balance bigint
);
create index ledger_entries_transaction on ledger_entries (transaction_id);
create index ledger_entries_account on ledger_entries (account_id, id desc);
comment on table ledger_entries is
    'One side of a movement: what came to a pocket (above zero) or left it, and what the account held then, where that is kept.';

create table ledger_holds (
    key text primary key,
    from_account bigint not null references ledger_accounts (id),
    held_account bigint not null references ledger_accounts (id),
    to_account bigint not null references ledger_accounts (id),
    cause text not null,
    expires_at timestamptz not null,
    state text not null check (state in ('held', 'captured', 'released'))
);
create index ledger_holds_expiry on ledger_holds (expires_at) where state = 'held';
comment on table ledger_holds is 'Units set aside: they lie in an account of their own until they are captured, released or their time is over.';

select guard_table('ledger_accounts'), guard_table('ledger_pockets'), guard_table('ledger_transactions'),
    guard_table('ledger_entries'), guard_table('ledger_holds');

grant select on ledger_accounts, ledger_pockets, ledger_transactions, ledger_entries, ledger_holds
    to ${member}, ${admin}, ${system};
create policy own_accounts on ledger_accounts for select to ${member}
    using (owner = (select acting_member())::text);
create policy own_pockets on ledger_pockets for select to ${member}
    using (account_id in (select id from ledger_accounts));
create policy own_entries on ledger_entries for select to ${member}
    using (account_id in (select id from ledger_accounts));
create policy own_transactions on ledger_transactions for select to ${member}
    using (exists (select from ledger_entries e where e.transaction_id = ledger_transactions.id));
create policy own_holds on ledger_holds for select to ${member}
    using (from_account in (select id from ledger_accounts));
create policy admins_read on ledger_accounts for select to ${admin} using (true);
create policy admins_read on ledger_pockets for select to ${admin} using (true);
create policy admins_read on ledger_transactions for select to ${admin} using (true);
create policy admins_read on ledger_entries for select to ${admin} using (true);
create policy admins_read on ledger_holds for select to ${admin} using (true);
create policy system_reads on ledger_accounts for select to ${system} using (true);
create policy system_reads on ledger_pockets for select to ${system} using (true);
create policy system_reads on ledger_transactions for select to ${system} using (true);
create policy system_reads on ledger_entries for select to ${system} using (true);
create policy system_reads on ledger_holds for select to ${system} using (true);

create function require_zero_sum() returns trigger
    language plpgsql
    set search_path = ''
as $$
begin
    if (
        select sum(e.amount) <> 0 or count(distinct a.unit) <> 1
        from public.ledger_entries e join public.ledger_accounts a on a.id = e.account_id
        where e.transaction_id = new.transaction_id
    ) then
        raise exception 'Ledger transaction % does not sum to zero in one unit', new.transaction_id
            using errcode = 'MX002';
    end if;
    return null;
end
$$;
comment on function require_zero_sum() is 'Checked at commit: what leaves one account comes to others.';
create constraint trigger zero_sum after insert on ledger_entries
    deferrable initially deferred for each row execute function require_zero_sum();

create function refuse_change() returns trigger
    language plpgsql
    set search_path = ''
as $$
begin
    raise exception 'Rows of % are never changed', tg_table_name using errcode = 'MX003';
end
$$;
comment on function refuse_change() is 'Keeps even the owner of the tables from rewriting what happened.';
create trigger append_only before update or delete on ledger_entries
    for each row execute function refuse_change();
create trigger append_only before update or delete on ledger_transactions
    for each row execute function refuse_change();

create table ledger_audits (
    id bigint generated always as identity primary key,
    checked_at timestamptz not null,
    entries bigint not null,
    findings jsonb not null
);
comment on table ledger_audits is 'One run of the ledger''s audit of itself: how much was added up, and what did not agree.';
select guard_table('ledger_audits');
grant select, insert on ledger_audits to ${system};
grant select on ledger_audits to ${admin};
create policy system_audits on ledger_audits for all to ${system} using (true) with check (true);
create policy admins_read on ledger_audits for select to ${admin} using (true);
