-- Who read, wrote, searched, exported or overrode what. Appended in the transaction that is described; never changed.
create schema audit;
grant usage on schema audit to ${server};

create table audit.event (
  id              uuid primary key,
  xid             xid8 not null default pg_current_xact_id(),
  at              timestamptz not null,
  person_id       uuid,
  agency_id       uuid,
  partnership_id  uuid,
  task            text,
  act             text not null,
  kind            text not null,
  subject         uuid,
  detail          jsonb not null default '{}'
);

alter table audit.event enable row level security;
alter table audit.event force  row level security;
grant select, insert on audit.event to ${server};

-- Whoever is at work may append, as themselves only.
create policy event_appended on audit.event for insert to ${server} with check (
  person_id is not distinct from (select viewer.person()) and agency_id is not distinct from (select viewer.agency())
  and partnership_id is not distinct from (select viewer.partnership()));
create policy event_seen on audit.event for select to ${server} using (
  agency_id = (select viewer.agency()) and (select viewer.has_role('supervisor')));
