-- The row and the note that it waits for its seal, in one statement: two cost a transfer that is audited noticeably more.

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
    if act_origin not in ('discord', 'web', 'api', 'controller', 'program', 'sql') then
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
