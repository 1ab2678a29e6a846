-- Information barriers: hide a record from a named person, who cannot see that it exists.
create table access.barrier (
  id              uuid primary key,
  partnership_id  uuid not null,
  agency_id       uuid not null,
  kind            text not null check (kind ~ '^[a-z_]{2,40}$'),
  record_id       uuid not null,
  person_id       uuid not null references access.person,
  reason          text not null check (length(btrim(reason)) between 3 and 2000),
  set_at          timestamptz not null,
  set_by          uuid not null references access.person,
  ended_at        timestamptz,
  ended_by        uuid references access.person,
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id)
);
create unique index barrier_live on access.barrier (person_id, record_id) where ended_at is null;
create index barrier_record on access.barrier (record_id);
alter table access.barrier enable row level security;
alter table access.barrier force  row level security;
grant select, insert on access.barrier to ${server};
grant update (ended_at, ended_by) on access.barrier to ${server};

-- The records the viewer is barred from. It reads as the owner, since the viewer must not see the barriers themselves;
-- the owner sees what the viewer it works for may be answered about, and without a viewer nothing.
-- For policies: id <> all ((select access.barred_records())::uuid[]), evaluated once a query.
create function access.barred_records() returns uuid[] language sql stable security definer
  set search_path = pg_catalog
  return coalesce((select array_agg(b.record_id) from access.barrier b), '{}'::uuid[]);
create policy barrier_asked on access.barrier for select to current_user using (
  person_id = (select viewer.person()) and ended_at is null);

create function access.barred(record uuid) returns boolean language sql stable
  return record = any (access.barred_records());

-- A supervisor of the agency that holds the record sets and ends barriers; never against their own knowledge of it.
create policy barrier_seen on access.barrier for select to ${server} using (
  agency_id = (select viewer.agency()) and (select viewer.has_role('supervisor'))
  and record_id <> all ((select access.barred_records())::uuid[]));
create policy barrier_set on access.barrier for insert to ${server} with check (
  agency_id = viewer.agency() and viewer.has_role('supervisor') and not access.barred(record_id)
  and set_by = viewer.person() and ended_at is null);
create policy barrier_ended on access.barrier for update to ${server}
  using (ended_at is null and agency_id = (select viewer.agency()) and (select viewer.has_role('supervisor'))
    and record_id <> all ((select access.barred_records())::uuid[]))
  with check (ended_at is not null and ended_by = viewer.person());
