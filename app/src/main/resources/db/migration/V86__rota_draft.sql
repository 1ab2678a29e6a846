-- Drafts of a rota: made by the planner or by hand, seen by whoever makes the rota, published as a whole.
create table rota.draft (
  id              uuid primary key,
  partnership_id  uuid not null references access.partnership,
  agency_id       uuid not null,
  name            text not null check (length(name) between 1 and 200),
  from_day        date not null,
  until_day       date not null,
  seconds         integer not null check (seconds between 1 and 600),
  told            text[] not null default '{}',
  made_at         timestamptz not null,
  made_by         uuid not null references access.person,
  asked_at        timestamptz,
  began_at        timestamptz,
  beat_at         timestamptz,
  stop_at         timestamptz,
  ended_at        timestamptz,
  failed          boolean not null default false,
  unmet           integer,
  points          bigint,
  published_at    timestamptz,
  published_by    uuid references access.person,
  unique (id, partnership_id),
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id),
  check (until_day >= from_day and until_day <= from_day + 62),
  check (num_nonnulls(published_at, published_by) in (0, 2))
);
create index draft_of_partnership on rota.draft (partnership_id, made_at desc, id);

create table rota.draft_session (
  id              uuid primary key,
  draft_id        uuid not null,
  partnership_id  uuid not null,
  place_id        uuid not null,
  day             date not null,
  morning         boolean not null,
  person_id       uuid not null references access.person,
  pinned          boolean not null default false,
  foreign key (draft_id, partnership_id) references rota.draft (id, partnership_id)
);
create index draft_session_of_draft on rota.draft_session (draft_id, day, id);

alter table rota.draft enable row level security;
alter table rota.draft force row level security;
alter table rota.draft_session enable row level security;
alter table rota.draft_session force row level security;
grant select, insert on rota.draft to ${server};
grant update (asked_at, began_at, beat_at, stop_at, ended_at, failed, unmet, points, published_at, published_by)
  on rota.draft to ${server};
grant select, insert, delete on rota.draft_session to ${server};

create policy draft_seen on rota.draft for select to ${server} using (rota.arranges(agency_id, partnership_id));
create policy draft_made on rota.draft for insert to ${server} with check (
  rota.arranges(agency_id, partnership_id) and made_by = viewer.person() and made_at = access.at()
  and published_at is null);
create policy draft_changed on rota.draft for update to ${server}
  using (rota.arranges(agency_id, partnership_id) and published_at is null)
  with check (published_at is null or published_at = access.at() and published_by = viewer.person());

-- Sessions of a draft that may still change: whoever sees the draft, until it is published.
create policy draft_session_seen on rota.draft_session for select to ${server} using (
  exists (select from rota.draft d where d.id = draft_id));
create policy draft_session_made on rota.draft_session for insert to ${server} with check (
  exists (select from rota.draft d where d.id = draft_id and d.published_at is null));
create policy draft_session_taken_out on rota.draft_session for delete to ${server} using (
  exists (select from rota.draft d where d.id = draft_id and d.published_at is null));
