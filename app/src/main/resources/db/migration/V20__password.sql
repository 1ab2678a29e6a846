-- Passwords of local accounts, as Argon2id hashes.
create schema password;
grant usage on schema password to ${server};

create table password.password (
  person_id  uuid primary key references access.person,
  hash       text not null check (hash like '$argon2id$%'),
  set_at     timestamptz not null,
  -- A password everybody knows: it opens nothing outside the demo.
  demo       boolean not null default false
);
alter table password.password enable row level security;
alter table password.password force  row level security;
grant select, insert, update (hash, set_at, demo) on password.password to ${server};

-- Read while nobody is known yet; afterwards everybody has their own.
create policy password_compared on password.password for select to ${server} using (
  person_id = (select viewer.person()) or (select viewer.is_task('sign-in'))
  or (select viewer.is_task('set-password') or viewer.is_task('invitation') or viewer.is_task('first-start')));
create policy password_set on password.password for insert to ${server} with check (
  person_id = (select viewer.person())
  or (select viewer.is_task('set-password') or viewer.is_task('invitation') or viewer.is_task('first-start')));
create policy password_changed on password.password for update to ${server} using (
  person_id = (select viewer.person())
  or (select viewer.is_task('set-password') or viewer.is_task('invitation') or viewer.is_task('first-start')));
