-- The rota: where an adviser is when, at a site or on a telephone line, as it was published.
create extension if not exists btree_gist;
create schema rota;
grant usage on schema rota to ${server};

-- A telephone line that advisers take shifts on.
create table rota.line (
  id              uuid primary key,
  partnership_id  uuid not null,
  agency_id       uuid not null,
  name            text not null check (length(name) between 1 and 200),
  phone           text not null default '' check (phone ~ '^([+0-9][0-9 ]{4,29})?$'),
  made_at         timestamptz not null,
  made_by         uuid not null references access.person,
  ended_at        timestamptz,
  unique (id, partnership_id),
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id)
);
create unique index line_name on rota.line (partnership_id, lower(name)) where ended_at is null;

-- Published sessions. One that changes is cancelled and another published in its place: people relied on the first.
create table rota.session (
  id              uuid primary key,
  partnership_id  uuid not null,
  agency_id       uuid not null,
  person_id       uuid not null references access.person,
  site_id         uuid,
  room_id         uuid references directory.room,
  line_id         uuid,
  starts_at       timestamptz not null,
  ends_at         timestamptz not null,
  slot_minutes    integer not null check (slot_minutes between 5 and 240),
  slots           integer not null check (slots between 0 and 50),
  walk_in         boolean not null default false,
  published_at    timestamptz not null,
  published_by    uuid not null references access.person,
  replaces_id     uuid references rota.session,
  cancelled_at    timestamptz,
  cancelled_by    uuid references access.person,
  cancelled_reason text check (cancelled_reason in ('illness', 'leave', 'room', 'closed', 'moved', 'mistake')),
  unique (id, partnership_id),
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id),
  foreign key (site_id, partnership_id) references directory.site (id, partnership_id),
  foreign key (line_id, partnership_id) references rota.line (id, partnership_id),
  check (num_nonnulls(site_id, line_id) = 1),
  check (room_id is null or site_id is not null),
  check (ends_at > starts_at and ends_at <= starts_at + interval '16 hours'),
  check (slots * slot_minutes * interval '1 minute' <= ends_at - starts_at),
  check (num_nonnulls(cancelled_at, cancelled_by, cancelled_reason) in (0, 3)),
  constraint session_one_place_at_a_time exclude using gist (
    person_id with =, tstzrange(starts_at, ends_at) with &&) where (cancelled_at is null),
  constraint session_one_to_a_room exclude using gist (
    room_id with =, tstzrange(starts_at, ends_at) with &&) where (cancelled_at is null and room_id is not null)
);
create index session_of_partnership on rota.session (partnership_id, starts_at, id) where cancelled_at is null;
create index session_of_person on rota.session (person_id, starts_at, id);
create index session_at_site on rota.session (site_id, starts_at, id) where site_id is not null and cancelled_at is null;

-- Who makes the rota: a coordinator for the partnership, a supervisor for the own agency.
create function rota.arranges(agency uuid, partnership uuid) returns boolean language sql stable
  return partnership = viewer.partnership()
    and (viewer.has_role('coordinator') or agency = viewer.agency() and viewer.has_role('supervisor'));

alter table rota.line enable row level security;
alter table rota.line force row level security;
alter table rota.session enable row level security;
alter table rota.session force row level security;
grant select, insert on rota.line, rota.session to ${server};
grant update (name, phone, ended_at) on rota.line to ${server};
grant update (cancelled_at, cancelled_by, cancelled_reason) on rota.session to ${server};

-- Whoever works in the partnership knows who is where when.
create policy line_seen on rota.line for select to ${server} using (
  partnership_id = (select viewer.partnership()) and (select access.is_staff()));
create policy line_made on rota.line for insert to ${server} with check (
  rota.arranges(agency_id, partnership_id) and made_by = viewer.person() and made_at = access.at());
create policy line_changed on rota.line for update to ${server}
  using (rota.arranges(agency_id, partnership_id)) with check (ended_at is null or ended_at = access.at());
create policy session_seen on rota.session for select to ${server} using (
  partnership_id = (select viewer.partnership()) and (select access.is_staff()));
create policy session_made on rota.session for insert to ${server} with check (
  rota.arranges(agency_id, partnership_id) and published_by = viewer.person() and published_at = access.at()
  and cancelled_at is null);
create policy session_cancelled on rota.session for update to ${server}
  using (cancelled_at is null and rota.arranges(agency_id, partnership_id))
  with check (cancelled_at = access.at() and cancelled_by = viewer.person());
