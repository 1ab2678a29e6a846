-- Which versions of time-limit rules a supervisor has signed for her agency. A signature is for the words of a version as they stood:
-- the fingerprint says which. It is taken back, never changed.
create schema timelimit;
grant usage on schema timelimit to ${server};

create table timelimit.signature (
  id              uuid primary key,
  partnership_id  uuid not null references access.partnership,
  agency_id       uuid not null,
  clock           text not null check (clock ~ '^[a-z0-9-]{1,80}$'),
  version         integer not null check (version > 0),
  fingerprint     text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  signed_at       timestamptz not null,
  signed_by       uuid not null references access.person,
  withdrawn_at    timestamptz,
  withdrawn_by    uuid references access.person,
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id)
);
create unique index signature_once on timelimit.signature (agency_id, clock, version, fingerprint) where withdrawn_at is null;

alter table timelimit.signature enable row level security;
alter table timelimit.signature force  row level security;
grant select, insert, update (withdrawn_at, withdrawn_by) on timelimit.signature to ${server};

-- Those who work with dates in the agency see what is signed; its supervisors sign and take back, in their own name.
create policy signature_seen on timelimit.signature for select to ${server} using (
  agency_id = (select viewer.agency())
  and (select viewer.has_role('adviser') or viewer.has_role('student_adviser') or viewer.has_role('supervisor')
        or viewer.has_role('coordinator')));
create policy signature_made on timelimit.signature for insert to ${server} with check (
  agency_id = (select viewer.agency()) and (select viewer.has_role('supervisor'))
  and signed_by = (select viewer.person()) and withdrawn_at is null);
create policy signature_withdrawn on timelimit.signature for update to ${server} using (
  agency_id = (select viewer.agency()) and (select viewer.has_role('supervisor')) and withdrawn_at is null)
  with check (withdrawn_by = (select viewer.person()));
