-- Only one function writes to the audit log, so it checks what it is given. PostgreSQL would read a check constraint anew for
-- every row, which costs as much as the row.

alter table audit_log
    drop constraint audit_log_audience_check, drop constraint audit_log_origin_check, drop constraint somebody_acts;

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
    entry_id bigint;
begin
    if is_person and member is null then
        raise exception 'Nobody acts' using errcode = 'MX005';
    end if;
    if act_origin not in ('discord', 'web', 'api', 'controller', 'program', 'sql') then
        raise exception 'An act does not come from %', act_origin using errcode = 'MX005';
    end if;
    insert into public.audit_log (at, audience, actor_id, program, action, subject, changes, origin)
    values (
        act_at, entry_audience, member,
        case entry_audience when 'system' then program_name when 'owner' then session_user end,
        act, act_subject, act_changes::jsonb, act_origin)
    returning id into entry_id;
    insert into public.audit_unsealed (audit_id) values (entry_id);
end
$$;
