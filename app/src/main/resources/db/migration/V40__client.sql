-- The register of clients: each record is held by one agency.
create schema client;
grant usage on schema client to ${server};

create table client.client (
  id              uuid primary key,
  partnership_id  uuid not null,
  agency_id       uuid not null,
  reference       text not null check (reference ~ '^[A-Z0-9]{4}-[A-Z0-9]{4}$'),
  given_name      text check (length(given_name) between 1 and 200),
  family_name     text not null check (length(family_name) between 1 and 200),
  given_key       text not null,
  family_key      text not null,
  date_of_birth   date,
  created_at      timestamptz not null,
  created_by      uuid not null references access.person,
  unique (partnership_id, reference),
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id)
);
create index client_list on client.client (agency_id, family_key, given_key, id);
create index client_exactly on client.client (partnership_id, family_key, date_of_birth);
alter table client.client enable row level security;
alter table client.client force  row level security;
grant select, insert on client.client to ${server};

create policy client_seen on client.client for select to ${server} using (
  id <> all ((select access.barred_records())::uuid[])
  and ((agency_id = (select viewer.agency())
        and (select viewer.has_role('adviser', 'student_adviser', 'supervisor', 'coordinator')))
       or id = any ((select breakglass.opened_records())::uuid[])));
create policy client_added on client.client for insert to ${server} with check (
  agency_id = viewer.agency() and partnership_id = viewer.partnership() and created_by = viewer.person()
  and viewer.has_role('adviser', 'student_adviser', 'supervisor', 'coordinator'));

-- What somebody may find who breaks the glass: records of the partnership's other agencies, by exact facts only.
create policy client_asked on client.client for select to current_user using (
  partnership_id = (select viewer.partnership()) and agency_id <> (select viewer.agency())
  and (select viewer.has_role('adviser', 'supervisor'))
  and id <> all ((select access.barred_records())::uuid[]));
create function client.exactly(wanted_reference text, wanted_family text, born date)
  returns table (id uuid, agency_id uuid) language sql stable security definer
  set search_path = pg_catalog
begin atomic
  select c.id, c.agency_id from client.client c
   where c.reference = wanted_reference
  union
  select c.id, c.agency_id from client.client c
   where c.family_key = wanted_family and c.date_of_birth = born;
end;
-- The agency that holds a record the viewer may break the glass for.
create function client.holder(record uuid) returns uuid language sql stable security definer
  set search_path = pg_catalog
  return (select c.agency_id from client.client c where c.id = record);

-- A barrier is set on a client the agency holds; the glass is broken for the agency that does.
create policy barrier_of_own_client on access.barrier as restrictive for insert to ${server} with check (
  kind <> 'client' or exists (select from client.client c where c.id = record_id and c.agency_id = viewer.agency()));
create policy opening_of_a_client on breakglass.opening as restrictive for insert to ${server} with check (
  kind <> 'client' or agency_id = client.holder(record_id));
