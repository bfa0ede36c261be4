-- What admins change while the program runs. A row is never deleted, so that the sum of the versions only ever grows.

create table settings (
    owner text not null,
    name text not null,
    value text check (length(value) <= 10000),
    version bigint not null check (version > 0),
    changed_by bigint,
    changed_at timestamptz not null,
    primary key (owner, name)
);
comment on table settings is
    'A setting that was changed: the cog it belongs to, its value as an admin would type it (none: the standard again), and who changed it last (nobody: the program itself).';

create table settings_history (
    id bigint generated always as identity primary key,
    owner text not null,
    name text not null,
    old_value text,
    new_value text,
    changed_by bigint,
    changed_at timestamptz not null
);
create index settings_history_setting on settings_history (owner, name, id desc);
comment on table settings_history is
    'One change of a setting: from which value to which, by whom (nobody: the program itself) and when.';
create trigger append_only before update or delete on settings_history
    for each row execute function refuse_change();

select guard_table('settings'), guard_table('settings_history');
-- Values may be ids of private channels, so that only those read them who set them.
grant select on settings, settings_history to ${admin}, ${system};
create policy admins_read on settings for select to ${admin} using (true);
create policy admins_read on settings_history for select to ${admin} using (true);
create policy system_reads on settings for select to ${system} using (true);
create policy system_reads on settings_history for select to ${system} using (true);

create function change_setting(setting_owner text, setting_name text, expected text, wanted text, at timestamptz)
    returns boolean
    language plpgsql security definer
    set search_path = ''
as $$
begin
    update public.settings
    set value = wanted, version = version + 1, changed_by = public.acting_member(), changed_at = at
    where owner = setting_owner and name = setting_name and value is not distinct from expected;
    if not found and expected is null then
        insert into public.settings (owner, name, value, version, changed_by, changed_at)
        values (setting_owner, setting_name, wanted, 1, public.acting_member(), at)
        on conflict do nothing;
    end if;
    if not found then
        return false;
    end if;
    insert into public.settings_history (owner, name, old_value, new_value, changed_by, changed_at)
    values (setting_owner, setting_name, expected, wanted, public.acting_member(), at);
    perform pg_notify('settings', setting_owner);
    return true;
end
$$;
comment on function change_setting(text, text, text, text, timestamptz) is
    'Changes a setting that still has the expected value, writes it down and tells every process; false when somebody else was faster.';
grant execute on function change_setting(text, text, text, text, timestamptz) to ${admin}, ${system};
