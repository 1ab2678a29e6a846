-- Who is what to a client: another client, or somebody who is known by name only. Kind "parent": related is the client's
-- parent; on the record of related it is read the other way round.
create table client.relationship (
  id              uuid primary key,
  client_id       uuid not null,
  partnership_id  uuid not null,
  related_id      uuid,
  related_name    text check (length(related_name) between 1 and 200),
  kind            text not null check (kind in ('parent', 'child', 'household', 'representative', 'represented', 'appointee',
                    'appointed', 'carer', 'cared_for')),
  recorded_at     timestamptz not null,
  recorded_by     uuid not null references access.person,
  ended_at        timestamptz,
  ended_by        uuid references access.person,
  check ((related_id is null) <> (related_name is null)),
  check (related_id <> client_id),
  check ((ended_at is null) = (ended_by is null)),
  foreign key (client_id, partnership_id) references client.client (id, partnership_id),
  foreign key (related_id, partnership_id) references client.client (id, partnership_id)
);
create index relationship_client on client.relationship (client_id);
create index relationship_related on client.relationship (related_id);
create unique index relationship_once on client.relationship (client_id, related_id, kind) where ended_at is null;
alter table client.relationship enable row level security;
alter table client.relationship force  row level security;
grant select, insert on client.relationship to ${server};
grant update (ended_at, ended_by) on client.relationship to ${server};

-- Known to whoever knows both: a barrier on one of them hides that they are related.
create policy relationship_seen on client.relationship for select to ${server} using (
  exists (select from client.client c where c.id = client_id)
  and (related_id is null or exists (select from client.client c where c.id = related_id)));
create policy relationship_added on client.relationship for insert to ${server} with check (
  recorded_by = viewer.person() and ended_at is null
  and exists (select from client.client c where c.id = client_id and c.agency_id = viewer.agency())
  and (related_id is null
    or exists (select from client.client c where c.id = related_id and c.agency_id = viewer.agency())));
create policy relationship_ended on client.relationship for update to ${server}
  using (ended_at is null
    and exists (select from client.client c where c.id = client_id and c.agency_id = viewer.agency())
    and (related_id is null or exists (select from client.client c where c.id = related_id)))
  with check (ended_at is not null and ended_by = viewer.person());

-- Other names are searched as names are: small letters without accents.
alter table client.alias add column name_key text not null default '';
