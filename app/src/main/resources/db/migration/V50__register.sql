-- What the register knows of a client: who they are (also without a name), former names, how to reach them and which ways
-- are safe, what they need, and what must be known before anything is done. Corrections supersede; what stood is kept.
alter table client.client alter column family_name drop not null;
alter table client.client
  add column birth_year  int check (birth_year between 1850 and 2200),
  add column birth_month int check (birth_month between 1 and 12),
  add column nhs_number  text check (nhs_number ~ '^[0-9]{10}$'),
  add check (date_of_birth is null or birth_year is null),
  add check (birth_month is null or birth_year is not null),
  add check (family_name is not null or given_name is null),
  add unique (id, partnership_id);
grant update (given_name, family_name, given_key, family_key, date_of_birth, birth_year, birth_month, nhs_number)
  on client.client to ${server};
create policy client_changed on client.client for update to ${server} using (
  id <> all ((select access.barred_records())::uuid[]) and agency_id = (select viewer.agency())
  and (select viewer.has_role('adviser', 'student_adviser', 'supervisor', 'coordinator')));

-- What stood before a correction of the name, the date of birth or the NHS number.
create table client.former_identity (
  id              uuid primary key,
  client_id       uuid not null,
  partnership_id  uuid not null,
  given_name      text,
  family_name     text,
  date_of_birth   date,
  birth_year      int,
  birth_month     int,
  nhs_number      text,
  replaced_at     timestamptz not null,
  replaced_by     uuid not null references access.person,
  foreign key (client_id, partnership_id) references client.client (id, partnership_id)
);
create index former_identity_client on client.former_identity (client_id);

create table client.alias (
  id              uuid primary key,
  client_id       uuid not null,
  partnership_id  uuid not null,
  kind            text not null check (kind in ('former', 'alias')),
  given_name      text check (length(given_name) between 1 and 200),
  family_name     text not null check (length(family_name) between 1 and 200),
  recorded_at     timestamptz not null,
  recorded_by     uuid not null references access.person,
  ended_at        timestamptz,
  ended_by        uuid references access.person,
  check ((ended_at is null) = (ended_by is null)),
  foreign key (client_id, partnership_id) references client.client (id, partnership_id)
);
create index alias_client on client.alias (client_id);

-- A row is one version: a correction ends it and adds another with the same ids. The ids name the address and the way, so
-- that a text and a call to one number are told apart by whoever sends.
create table client.contact (
  id              uuid primary key,
  contact_id      uuid not null,
  voicemail_id    uuid not null,
  text_id         uuid not null,
  client_id       uuid not null,
  partnership_id  uuid not null,
  kind            text not null check (kind in ('phone', 'email', 'address', 'no_fixed_abode')),
  value           text not null check (length(value) <= 500),
  postcode        text,
  safe            boolean not null,
  voicemail       boolean not null,
  texts           boolean not null,
  note            text check (length(note) <= 500),
  recorded_at     timestamptz not null,
  recorded_by     uuid not null references access.person,
  ended_at        timestamptz,
  ended_by        uuid references access.person,
  check ((ended_at is null) = (ended_by is null)),
  check (kind = 'phone' or not (voicemail or texts)),
  check (kind <> 'no_fixed_abode' or not safe),
  foreign key (client_id, partnership_id) references client.client (id, partnership_id)
);
create unique index contact_now on client.contact (contact_id) where ended_at is null;
create index contact_voicemail on client.contact (voicemail_id) where ended_at is null;
create index contact_text on client.contact (text_id) where ended_at is null;
create index contact_client on client.contact (client_id);

create table client.note (
  id              uuid primary key,
  client_id       uuid not null,
  partnership_id  uuid not null,
  kind            text not null check (kind in ('safe_contact', 'risk', 'vulnerability')),
  body            text not null check (length(btrim(body)) between 1 and 2000),
  recorded_at     timestamptz not null,
  recorded_by     uuid not null references access.person,
  ended_at        timestamptz,
  ended_by        uuid references access.person,
  check ((ended_at is null) = (ended_by is null)),
  foreign key (client_id, partnership_id) references client.client (id, partnership_id)
);
create index note_client on client.note (client_id);

-- The newest row stands.
create table client.need (
  id              uuid primary key,
  client_id       uuid not null,
  partnership_id  uuid not null,
  language        text check (length(language) between 1 and 100),
  interpreter     boolean not null,
  access_needs    text[] not null check (access_needs <@ array['bsl', 'large_print', 'easy_read', 'home_visit']),
  other           text check (length(other) between 1 and 1000),
  recorded_at     timestamptz not null,
  recorded_by     uuid not null references access.person,
  foreign key (client_id, partnership_id) references client.client (id, partnership_id)
);
create index need_client on client.need (client_id, recorded_at desc);

-- What a client is recognised by, spelt so that equal means alike; made anew whenever it changes.
create table client.match_key (
  agency_id  uuid not null,
  kind       text not null check (kind in ('nhs', 'name', 'sound', 'born', 'phone', 'email', 'home')),
  key        text not null,
  client_id  uuid not null references client.client,
  primary key (agency_id, kind, key, client_id)
);
create index match_key_client on client.match_key (client_id);

alter table client.former_identity enable row level security;
alter table client.former_identity force  row level security;
alter table client.alias           enable row level security;
alter table client.alias           force  row level security;
alter table client.contact         enable row level security;
alter table client.contact         force  row level security;
alter table client.note            enable row level security;
alter table client.note            force  row level security;
alter table client.need            enable row level security;
alter table client.need            force  row level security;
alter table client.match_key       enable row level security;
alter table client.match_key       force  row level security;
grant select, insert on client.former_identity, client.alias, client.contact, client.note, client.need to ${server};
grant select, insert, delete on client.match_key to ${server};
grant update (ended_at, ended_by) on client.alias, client.contact, client.note to ${server};

-- A part of a record is known to whoever knows the record, and changed by the agency that holds it.
create policy former_identity_seen on client.former_identity for select to ${server} using (
  exists (select from client.client c where c.id = client_id));
create policy former_identity_kept on client.former_identity for insert to ${server} with check (
  replaced_by = viewer.person()
  and exists (select from client.client c where c.id = client_id and c.agency_id = viewer.agency()));

create policy alias_seen on client.alias for select to ${server} using (
  exists (select from client.client c where c.id = client_id));
create policy alias_added on client.alias for insert to ${server} with check (
  recorded_by = viewer.person() and ended_at is null
  and exists (select from client.client c where c.id = client_id and c.agency_id = viewer.agency()));
create policy alias_ended on client.alias for update to ${server}
  using (ended_at is null
    and exists (select from client.client c where c.id = client_id and c.agency_id = viewer.agency()))
  with check (ended_at is not null and ended_by = viewer.person());

create policy contact_seen on client.contact for select to ${server} using (
  exists (select from client.client c where c.id = client_id));
-- Whoever sends knows, at that moment, what is safe and nothing else.
create policy contact_sent_to on client.contact for select to ${server} using (
  (select viewer.is_task('message-send')) and ended_at is null and (safe or voicemail or texts));
create policy contact_added on client.contact for insert to ${server} with check (
  recorded_by = viewer.person() and ended_at is null
  and exists (select from client.client c where c.id = client_id and c.agency_id = viewer.agency()));
create policy contact_ended on client.contact for update to ${server}
  using (ended_at is null
    and exists (select from client.client c where c.id = client_id and c.agency_id = viewer.agency()))
  with check (ended_at is not null and ended_by = viewer.person());

create policy note_seen on client.note for select to ${server} using (
  exists (select from client.client c where c.id = client_id));
create policy note_added on client.note for insert to ${server} with check (
  recorded_by = viewer.person() and ended_at is null
  and exists (select from client.client c where c.id = client_id and c.agency_id = viewer.agency()));
create policy note_ended on client.note for update to ${server}
  using (ended_at is null
    and exists (select from client.client c where c.id = client_id and c.agency_id = viewer.agency()))
  with check (ended_at is not null and ended_by = viewer.person());

create policy need_seen on client.need for select to ${server} using (
  exists (select from client.client c where c.id = client_id));
create policy need_added on client.need for insert to ${server} with check (
  recorded_by = viewer.person()
  and exists (select from client.client c where c.id = client_id and c.agency_id = viewer.agency()));

create policy match_key_seen on client.match_key for select to ${server} using (
  agency_id = (select viewer.agency()) and exists (select from client.client c where c.id = client_id));
create policy match_key_made on client.match_key for insert to ${server} with check (
  agency_id = viewer.agency()
  and exists (select from client.client c where c.id = client_id and c.agency_id = viewer.agency()));
create policy match_key_remade on client.match_key for delete to ${server} using (
  exists (select from client.client c where c.id = client_id and c.agency_id = (select viewer.agency())));
