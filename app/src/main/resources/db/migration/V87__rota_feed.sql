-- Secret links to a person's own calendar of sessions. Only the link's hash is kept.
create table rota.feed (
  id              uuid primary key,
  partnership_id  uuid not null,
  agency_id       uuid not null,
  person_id       uuid not null references access.person,
  token_hash      bytea not null unique check (octet_length(token_hash) = 32),
  made_at         timestamptz not null,
  ended_at        timestamptz,
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id)
);
create unique index feed_of_person on rota.feed (person_id, partnership_id) where ended_at is null;
alter table rota.feed enable row level security;
alter table rota.feed force row level security;
grant select, insert, update (ended_at) on rota.feed to ${server};

-- One's own; the task that answers a calendar finds whose a live link is.
create policy feed_seen on rota.feed for select to ${server} using (
  person_id = (select viewer.person()) and partnership_id = (select viewer.partnership())
  or ended_at is null and (select viewer.is_task('calendar-feed')));
create policy feed_made on rota.feed for insert to ${server} with check (
  person_id = viewer.person() and agency_id = viewer.agency() and partnership_id = viewer.partnership()
  and made_at = access.at() and ended_at is null and access.is_staff());
create policy feed_ended on rota.feed for update to ${server}
  using (ended_at is null and person_id = (select viewer.person()) and partnership_id = (select viewer.partnership()))
  with check (ended_at = access.at());
