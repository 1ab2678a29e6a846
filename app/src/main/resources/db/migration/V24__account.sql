-- Links that set a forgotten password.
create schema account;
grant usage on schema account to ${server};

create table account.password_link (
  id          uuid primary key,
  person_id   uuid not null references access.person,
  hash        text not null unique,
  made_at     timestamptz not null,
  made_by     uuid not null references access.person,
  expires_at  timestamptz not null,
  used_at     timestamptz
);
create index password_link_person on account.password_link (person_id);

alter table account.password_link enable row level security;
alter table account.password_link force  row level security;
grant select, insert, update (used_at) on account.password_link to ${server};

create policy password_link_followed on account.password_link for select to ${server} using (
  person_id = (select viewer.person()) or (select viewer.is_task('set-password')));
create policy password_link_made on account.password_link for insert to ${server} with check (
  made_by = (select viewer.person()) and used_at is null
  and ((select viewer.is_administrator())
       or ((select viewer.has_role('agency_administrator')) and exists (
             select from access.membership m where m.person_id = password_link.person_id
             and m.agency_id = (select viewer.agency()) and m.ended_at is null))));
create policy password_link_used on account.password_link for update to ${server} using (
  person_id = (select viewer.person()));
