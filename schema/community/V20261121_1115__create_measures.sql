-- Measures against members. Who takes them writes another one's row, so they go through functions; whether somebody may
-- is decided before.

create function warn_user(warned bigint, reason text, at timestamptz) returns int
    language plpgsql security definer
    set search_path = ''
as $$
declare
    count int;
begin
    update public.users set warnings = warnings + 1, updated_at = at where user_id = warned returning warnings into count;
    if found then
        insert into public.user_violations (user_id, violation_type, description, action_taken, timestamp)
        values (warned, 'warning', reason, 'warned', at);
    end if;
    return count;
end
$$;
comment on function warn_user(bigint, text, timestamptz) is
    'Warns a user and says how many warnings they have now; null for somebody unknown.';

create function ban_user(banned bigint, reason text, until timestamptz, at timestamptz) returns boolean
    language plpgsql security definer
    set search_path = ''
as $$
declare
    was_barred boolean;
begin
    select is_banned and coalesce(ban_expires_at > at, true) into was_barred
    from public.users where user_id = banned for update;
    if not found then
        return null;
    end if;
    update public.users set is_banned = true, ban_reason = reason, ban_expires_at = until, updated_at = at
    where user_id = banned;
    insert into public.user_violations (user_id, violation_type, description, action_taken, timestamp)
    values (banned, 'ban', reason, case when until is null then 'banned' else 'banned for a time' end, at);
    return was_barred;
end
$$;
comment on function ban_user(bigint, text, timestamptz, timestamptz) is
    'Bars a user and says whether they were barred already; null for somebody unknown.';

create function unban_user(barred bigint, at timestamptz) returns boolean
    language plpgsql security definer
    set search_path = ''
as $$
declare
    was_barred boolean;
begin
    select is_banned and coalesce(ban_expires_at > at, true) into was_barred
    from public.users where user_id = barred for update;
    if not found then
        return null;
    end if;
    update public.users set is_banned = false, ban_reason = null, ban_expires_at = null, updated_at = at
    where user_id = barred and is_banned;
    if was_barred then
        insert into public.user_violations (user_id, violation_type, action_taken, timestamp)
        values (barred, 'ban', 'lifted', at);
    end if;
    return was_barred;
end
$$;
comment on function unban_user(bigint, timestamptz) is
    'Ends a ban and says whether one was running; null for somebody unknown.';

grant execute on function warn_user(bigint, text, timestamptz) to ${staff}, ${admin}, ${system};
grant execute on function ban_user(bigint, text, timestamptz, timestamptz) to ${staff}, ${admin}, ${system};
grant execute on function unban_user(bigint, timestamptz) to ${staff}, ${admin}, ${system};

-- What operators write by hand, as the owner of the tables.

create function complete_manual_ban() returns trigger
    language plpgsql
    set search_path = ''
as $$
begin
    if public.acting_audience() <> 'owner' then
        return new;
    end if;
    if not new.is_banned then
        new.ban_reason := null;
        new.ban_expires_at := null;
    elsif new.ban_expires_at is not distinct from old.ban_expires_at then
        -- The end of an older ban, perhaps long past, would end this one before it began.
        new.ban_expires_at := null;
    end if;
    return new;
end
$$;
comment on function complete_manual_ban() is
    'A ban written by hand without an end has none, and lifting one by hand takes reason and end away.';
create trigger complete_manual_ban before update of is_banned on users
    for each row execute function complete_manual_ban();

create function audit_code(name text, value text) returns text
    language sql immutable
    set search_path = ''
as $$
    select case
        when value is null then ''
        when name in ('username', 'avatar_url', 'ban_reason', 'plan') then
            'sha256:' || encode(sha256(convert_to(value, 'UTF8')), 'hex')
        else replace(value, ' ', 'T')
    end
$$;
comment on function audit_code(text, text) is
    'A value of users as the audit log may hold it: figures as they are, texts as their digest.';

create function audit_manual_change() returns trigger
    language plpgsql
    set search_path = ''
as $$
declare
    before jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
    after jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
    changes jsonb;
begin
    if public.acting_audience() <> 'owner' then
        return null;
    end if;
    select coalesce(jsonb_object_agg(
        key, jsonb_build_object(
            'before', public.audit_code(key, before ->> key), 'after', public.audit_code(key, after ->> key))), '{}')
    into changes
    from (select jsonb_object_keys(before || after)) as names (key)
    where before -> key is distinct from after -> key;
    perform public.write_audit(
        now(), '', 'users.' || lower(tg_op), 'member:' || coalesce(after ->> 'user_id', before ->> 'user_id'),
        changes::text, 'sql');
    return null;
end
$$;
comment on function audit_manual_change() is 'Writes to the audit log what an operator changed in users by hand.';
create trigger audit_manual_change after insert or update or delete on users
    for each row execute function audit_manual_change();
