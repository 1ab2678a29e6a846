-- Sessions of signed-in people. Spring Session reads and writes them as the task 'session'; times are milliseconds.
create schema signin;
grant usage on schema signin to ${server};

create table signin.web_session (
  primary_id             char(36) primary key,
  session_id             char(36) not null unique,
  creation_time          bigint not null,
  last_access_time       bigint not null,
  max_inactive_interval  int not null,
  expiry_time            bigint not null,
  principal_name         text
);
create index web_session_expiry on signin.web_session (expiry_time);
create index web_session_person on signin.web_session (principal_name);

create table signin.web_session_attributes (
  session_primary_id  char(36) not null references signin.web_session (primary_id) on delete cascade,
  attribute_name      text not null,
  attribute_bytes     bytea not null,
  primary key (session_primary_id, attribute_name)
);

alter table signin.web_session enable row level security;
alter table signin.web_session force  row level security;
alter table signin.web_session_attributes enable row level security;
alter table signin.web_session_attributes force  row level security;
grant select, insert, update, delete on signin.web_session to ${server};
grant select, insert, update (attribute_bytes), delete on signin.web_session_attributes to ${server};

create policy session_kept on signin.web_session for all to ${server}
  using ((select viewer.is_task('session'))) with check ((select viewer.is_task('session')));
create policy session_attribute_kept on signin.web_session_attributes for all to ${server}
  using ((select viewer.is_task('session'))) with check ((select viewer.is_task('session')));
