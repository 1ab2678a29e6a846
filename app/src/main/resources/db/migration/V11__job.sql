-- When each job runs next and which node runs it now: the table db-scheduler works on. No personal data in it.
create schema job;
grant usage on schema job to ${server};

create table job.scheduled_task (
  task_name             text not null,
  task_instance         text not null,
  task_data             bytea,
  execution_time        timestamptz not null,
  picked                boolean not null,
  picked_by             text,
  last_success          timestamptz,
  last_failure          timestamptz,
  consecutive_failures  integer,
  last_heartbeat        timestamptz,
  version               bigint not null,
  priority              smallint,
  primary key (task_name, task_instance)
);
create index scheduled_task_due on job.scheduled_task (execution_time);
create index scheduled_task_alive on job.scheduled_task (last_heartbeat);

grant select, insert, update, delete on job.scheduled_task to ${server};
