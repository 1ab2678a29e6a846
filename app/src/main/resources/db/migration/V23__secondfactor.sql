-- Second steps. The box holds the app's secret, locked with a key that is not in the database.
create schema secondfactor;
grant usage on schema secondfactor to ${server};

create table secondfactor.authenticator (
  person_id  uuid primary key references access.person,
  box        bytea not null,
  -- The half minute of the last code: none of it or before it opens again.
  last_step  bigint not null,
  added_at   timestamptz not null
);

create table secondfactor.recovery_code (
  person_id  uuid not null references access.person,
  hash       text not null,
  used_at    timestamptz,
  primary key (person_id, hash)
);

-- Partnerships that demand a second step of everybody who works in them.
create table secondfactor.demand (
  partnership_id  uuid primary key references access.partnership,
  since           timestamptz not null,
  made_by         uuid not null references access.person
);

alter table secondfactor.authenticator enable row level security;
alter table secondfactor.authenticator force  row level security;
alter table secondfactor.recovery_code enable row level security;
alter table secondfactor.recovery_code force  row level security;
alter table secondfactor.demand enable row level security;
alter table secondfactor.demand force  row level security;
grant select, insert, update (box, last_step, added_at), delete on secondfactor.authenticator to ${server};
grant select, insert, update (used_at), delete on secondfactor.recovery_code to ${server};
grant select, insert, delete on secondfactor.demand to ${server};

create policy authenticator_seen on secondfactor.authenticator for select to ${server} using (
  person_id = (select viewer.person()) or (select viewer.is_task('second-step')));
create policy authenticator_added on secondfactor.authenticator for insert to ${server} with check (
  person_id = (select viewer.person()));
create policy authenticator_used on secondfactor.authenticator for update to ${server} using (
  person_id = (select viewer.person()) or (select viewer.is_task('second-step')));
create policy authenticator_removed on secondfactor.authenticator for delete to ${server} using (
  person_id = (select viewer.person()));

create policy recovery_code_seen on secondfactor.recovery_code for select to ${server} using (
  person_id = (select viewer.person()) or (select viewer.is_task('second-step')));
create policy recovery_code_made on secondfactor.recovery_code for insert to ${server} with check (
  person_id = (select viewer.person()));
create policy recovery_code_used on secondfactor.recovery_code for update to ${server} using (
  (select viewer.is_task('second-step')));
create policy recovery_code_removed on secondfactor.recovery_code for delete to ${server} using (
  person_id = (select viewer.person()));

create policy demand_seen on secondfactor.demand for select to ${server} using (
  partnership_id = any ((select viewer.partnerships())::uuid[]) or (select viewer.is_task('second-step')));
create policy demand_made on secondfactor.demand for insert to ${server} with check (
  partnership_id = (select viewer.partnership()) and (select viewer.has_role('coordinator'))
  and made_by = (select viewer.person()));
create policy demand_ended on secondfactor.demand for delete to ${server} using (
  partnership_id = (select viewer.partnership()) and (select viewer.has_role('coordinator')));
