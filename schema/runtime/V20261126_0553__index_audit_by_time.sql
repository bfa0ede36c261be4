-- A stretch of time is found by its ends, whatever came after it.

drop index audit_log_by_time;
create index audit_log_by_time on audit_log (at, id);
