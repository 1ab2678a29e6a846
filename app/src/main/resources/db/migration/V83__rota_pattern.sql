-- Patterns that sessions are published from, and which of their days were.
create table rota.pattern (
  id              uuid primary key,
  partnership_id  uuid not null,
  agency_id       uuid not null,
  person_id       uuid not null references access.person,
  site_id         uuid,
  room_id         uuid references directory.room,
  line_id         uuid,
  weeks           integer not null check (weeks in (1, 2, 4)),
  weekdays        integer[] not null check (cardinality(weekdays) between 1 and 7 and weekdays <@ '{1,2,3,4,5,6,7}'),
  from_time       time not null,
  until_time      time not null,
  first_on        date not null,
  last_on         date,
  slot_minutes    integer not null check (slot_minutes between 5 and 240),
  slots           integer not null check (slots between 0 and 50),
  walk_in         boolean not null default false,
  made_at         timestamptz not null,
  made_by         uuid not null references access.person,
  ended_by        uuid references access.person,
  unique (id, partnership_id),
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id),
  foreign key (site_id, partnership_id) references directory.site (id, partnership_id),
  foreign key (line_id, partnership_id) references rota.line (id, partnership_id),
  check (num_nonnulls(site_id, line_id) = 1),
  check (room_id is null or site_id is not null),
  check (until_time > from_time),
  check (last_on is null or last_on >= first_on - 1)
);
create index pattern_of_partnership on rota.pattern (partnership_id, first_on, id);

-- A day of a pattern is published once, also when its session is cancelled afterwards.
create table rota.pattern_day (
  pattern_id      uuid not null,
  day             date not null,
  partnership_id  uuid not null,
  session_id      uuid not null,
  primary key (pattern_id, day),
  foreign key (pattern_id, partnership_id) references rota.pattern (id, partnership_id),
  foreign key (session_id, partnership_id) references rota.session (id, partnership_id)
);
create index pattern_day_session on rota.pattern_day (session_id);

alter table rota.pattern enable row level security;
alter table rota.pattern force row level security;
alter table rota.pattern_day enable row level security;
alter table rota.pattern_day force row level security;
grant select, insert on rota.pattern, rota.pattern_day to ${server};
grant update (last_on, ended_by) on rota.pattern to ${server};

-- Who makes the rota works with patterns; whose pattern it is sees it.
create policy pattern_seen on rota.pattern for select to ${server} using (
  rota.arranges(agency_id, partnership_id)
  or person_id = (select viewer.person()) and partnership_id = (select viewer.partnership()));
create policy pattern_made on rota.pattern for insert to ${server} with check (
  rota.arranges(agency_id, partnership_id) and made_by = viewer.person() and made_at = access.at()
  and ended_by is null);
create policy pattern_ended on rota.pattern for update to ${server}
  using (rota.arranges(agency_id, partnership_id))
  with check (ended_by = viewer.person());
create policy pattern_day_seen on rota.pattern_day for select to ${server} using (
  partnership_id = (select viewer.partnership()) and (select rota.arranges(viewer.agency(), viewer.partnership())));
create policy pattern_day_made on rota.pattern_day for insert to ${server} with check (
  partnership_id = viewer.partnership() and exists (select from rota.pattern p
    where p.id = pattern_id and rota.arranges(p.agency_id, p.partnership_id)));
