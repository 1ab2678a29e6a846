-- Protected characteristics, locked by the server with a key outside the database. Nobody reads them again for a person;
-- one task counts them. The newest row of a client stands.
create table client.characteristics (
  id              uuid primary key,
  client_id       uuid not null,
  partnership_id  uuid not null,
  agency_id       uuid not null,
  box             bytea not null check (octet_length(box) between 28 and 2000),
  recorded_at     timestamptz not null,
  recorded_by     uuid not null references access.person,
  foreign key (client_id, partnership_id) references client.client (id, partnership_id)
);
create index characteristics_newest on client.characteristics (agency_id, client_id, recorded_at desc, id desc);
alter table client.characteristics enable row level security;
alter table client.characteristics force  row level security;
grant select, insert on client.characteristics to ${server};
create policy characteristics_counted on client.characteristics for select to ${server} using (
  (select viewer.is_task('characteristics-count')));
create policy characteristics_kept on client.characteristics for insert to ${server} with check (
  recorded_by = viewer.person() and agency_id = viewer.agency()
  and exists (select from client.client c where c.id = client_id and c.agency_id = viewer.agency()));
-- The same person is counted once.
create policy merge_counted on client.merge for select to ${server} using (
  (select viewer.is_task('characteristics-count')) and undone_at is null);
