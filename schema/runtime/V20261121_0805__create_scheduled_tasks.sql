-- Work to be done later. The scheduler works on it with a login of its own; everybody else goes through the functions.

create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat) where picked;
comment on table scheduled_tasks is
    'One job that waits or runs: a job of a cog, the delivery of an event to one handler, or the next run of a recurring job.';

select guard_table('scheduled_tasks');
grant select, insert, update, delete on scheduled_tasks to ${jobs};
create policy scheduler_works on scheduled_tasks for all to ${jobs} using (true) with check (true);

create table parked_jobs (
    id bigint generated always as identity primary key,
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    attempts int not null,
    failure text not null,
    reference text not null,
    parked_at timestamptz not null
);
create unique index parked_jobs_task on parked_jobs (task_name, task_instance);
comment on table parked_jobs is
    'A job that failed so often that somebody has to look: what failed, and the reference under which the log tells why.';

select guard_table('parked_jobs');
grant select on parked_jobs to ${admin}, ${system};
create policy admins_read on parked_jobs for select to ${admin} using (true);
create policy system_reads on parked_jobs for select to ${system} using (true);
