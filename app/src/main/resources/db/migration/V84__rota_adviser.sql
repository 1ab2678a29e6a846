-- What the planner must know of advisers, and when they are away.
create table rota.profile (
  person_id          uuid not null references access.person,
  partnership_id     uuid not null,
  agency_id          uuid not null,
  half_days          integer not null check (half_days between 0 and 14),
  works              text[] not null,
  home_postcode      text not null default '',
  home_site_id       uuid,
  latitude           double precision check (latitude between -90 and 90),
  longitude          double precision check (longitude between -180 and 180),
  skills             text[] not null default '{}',
  immigration_level  integer not null default 0 check (immigration_level between 0 and 3),
  debt_authorised    boolean not null default false,
  languages          text[] not null default '{}',
  version            integer not null default 1,
  saved_at           timestamptz not null,
  saved_by           uuid not null references access.person,
  primary key (person_id, partnership_id),
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id),
  foreign key (home_site_id, partnership_id) references directory.site (id, partnership_id),
  check (num_nonnulls(latitude, longitude) <> 1)
);
create index profile_of_partnership on rota.profile (partnership_id);

-- Away from a half-day until another. Why is nobody else's business when it is illness.
create table rota.leave (
  id              uuid primary key,
  partnership_id  uuid not null,
  agency_id       uuid not null,
  person_id       uuid not null references access.person,
  kind            text not null check (kind in ('annual', 'illness', 'training', 'other')),
  starts_at       timestamptz not null,
  ends_at         timestamptz not null check (ends_at > starts_at),
  made_at         timestamptz not null,
  made_by         uuid not null references access.person,
  withdrawn_at    timestamptz,
  withdrawn_by    uuid references access.person,
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id),
  check (num_nonnulls(withdrawn_at, withdrawn_by) in (0, 2))
);
create index leave_of_person on rota.leave (partnership_id, person_id, starts_at) where withdrawn_at is null;

alter table rota.profile enable row level security;
alter table rota.profile force row level security;
alter table rota.leave enable row level security;
alter table rota.leave force row level security;
grant select, insert on rota.profile, rota.leave to ${server};
grant update (half_days, works, home_postcode, home_site_id, latitude, longitude, skills, immigration_level,
  debt_authorised, languages, version, saved_at, saved_by) on rota.profile to ${server};
grant update (withdrawn_at, withdrawn_by) on rota.leave to ${server};

create policy profile_seen on rota.profile for select to ${server} using (
  rota.arranges(agency_id, partnership_id)
  or person_id = (select viewer.person()) and partnership_id = (select viewer.partnership()));
create policy profile_made on rota.profile for insert to ${server} with check (
  rota.arranges(agency_id, partnership_id) and saved_by = viewer.person() and saved_at = access.at());
create policy profile_changed on rota.profile for update to ${server}
  using (rota.arranges(agency_id, partnership_id))
  with check (saved_by = viewer.person() and saved_at = access.at());

create policy leave_seen on rota.leave for select to ${server} using (
  partnership_id = (select viewer.partnership()) and (select access.is_staff())
  and (kind <> 'illness' or person_id = (select viewer.person()) or rota.arranges(agency_id, partnership_id)));
create policy leave_made on rota.leave for insert to ${server} with check (
  partnership_id = viewer.partnership() and made_by = viewer.person() and made_at = access.at()
  and withdrawn_at is null and access.is_staff() and (rota.arranges(agency_id, partnership_id)
    or person_id = viewer.person() and agency_id = viewer.agency()));
create policy leave_withdrawn on rota.leave for update to ${server}
  using (withdrawn_at is null and partnership_id = viewer.partnership() and access.is_staff()
    and (rota.arranges(agency_id, partnership_id) or person_id = viewer.person()))
  with check (withdrawn_at = access.at() and withdrawn_by = viewer.person());
