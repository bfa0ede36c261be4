-- What looks like an attack or a mistake: refused logins, wrong signatures, limits that were hit.

create table security_logs (
    id bigint generated always as identity primary key,
    event_type text not null,
    severity text not null check (severity in ('info', 'warning', 'critical')),
    event_data jsonb not null,
    user_id bigint,
    ip inet,
    timestamp timestamptz not null,
    count bigint not null check (count > 0)
);
create index security_logs_by_time on security_logs (timestamp);
comment on table security_logs is
    'Something that touches security, as often as it happened in the same way within a second or so, at the time of the first.';

select guard_table('security_logs');
grant select on security_logs to ${admin};
grant select, insert on security_logs to ${system};
create policy admins_read on security_logs for select to ${admin} using (true);
create policy system_reads on security_logs for select to ${system} using (true);
create policy system_adds on security_logs for insert to ${system} with check (true);
