-- The panel pages through the logs by what somebody looks for, newest first.

create index audit_log_by_actor on audit_log (actor_id, id) where actor_id is not null;
create index audit_log_by_action on audit_log (action, id);
create index audit_log_by_subject on audit_log (subject, id);
create index audit_log_by_time on audit_log using brin (at);
create index security_logs_by_severity on security_logs (severity, id);
create index security_logs_by_type on security_logs (event_type, id);
create index security_logs_by_member on security_logs (user_id, id) where user_id is not null;
