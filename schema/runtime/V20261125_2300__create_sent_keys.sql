-- What was sent to Discord or made there under a key, so that asking again makes nothing twice.

create table sent_keys (
    kind text not null check (kind in ('MESSAGE', 'THREAD')),
    key text not null,
    channel_id bigint,
    member_id bigint,
    made_id bigint,
    begun_at timestamptz not null,
    keep_until timestamptz not null,
    primary key (kind, key)
);
create index sent_keys_by_made on sent_keys (made_id);
create index sent_keys_by_end on sent_keys (keep_until);
create index sent_keys_by_member on sent_keys (member_id) where member_id is not null;
comment on table sent_keys is
    'A message or thread that was made on Discord under a key, or that may have been: its id is unknown until the answer came.';

select guard_table('sent_keys');
grant select, insert, update, delete on sent_keys to ${system};
create policy system_reads on sent_keys for select to ${system} using (true);
create policy system_inserts on sent_keys for insert to ${system} with check (true);
create policy system_updates on sent_keys for update to ${system} using (true) with check (true);
create policy system_deletes on sent_keys for delete to ${system} using (true);
