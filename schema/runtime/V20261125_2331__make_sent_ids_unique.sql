-- A thread or message belongs to one key: who comes second with another makes one of its own.

drop index sent_keys_by_made;
create unique index sent_keys_by_made on sent_keys (kind, made_id);
