-- Tenants, agencies, teams, people, and who works where in which role.
create schema access;
grant usage on schema access to ${server};

create table access.partnership (
  id          uuid primary key,
  key         text not null unique check (key ~ '^[a-z0-9-]{2,60}$'),
  name        text not null check (length(name) between 1 and 200),
  created_at  timestamptz not null,
  ended_at    timestamptz
);

create table access.agency (
  id              uuid primary key,
  partnership_id  uuid not null references access.partnership,
  name            text not null check (length(name) between 1 and 200),
  kind            text not null check (kind in ('health_provider', 'advice_agency', 'commissioner', 'university', 'charity')),
  created_at      timestamptz not null,
  left_at         timestamptz,
  unique (id, partnership_id)
);
create unique index agency_name on access.agency (partnership_id, lower(name)) where left_at is null;

create table access.team (
  id              uuid primary key,
  partnership_id  uuid not null,
  agency_id       uuid not null,
  name            text not null check (length(name) between 1 and 200),
  created_at      timestamptz not null,
  ended_at        timestamptz,
  unique (id, agency_id),
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id)
);
create unique index team_name on access.team (agency_id, lower(name)) where ended_at is null;

create table access.person (
  id          uuid primary key,
  name        text not null check (length(name) between 1 and 200),
  email       text not null check (email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
  created_at  timestamptz not null,
  created_by  uuid references access.person,
  left_at     timestamptz,
  left_by     uuid references access.person
);
create unique index person_email on access.person (lower(email));

-- System administrators set up partnerships, agencies and people; they read no client's record.
create table access.administrator (
  person_id  uuid not null references access.person,
  given_at   timestamptz not null,
  given_by   uuid references access.person,
  ended_at   timestamptz,
  ended_by   uuid references access.person,
  primary key (person_id, given_at)
);
create unique index administrator_live on access.administrator (person_id) where ended_at is null;

create table access.membership (
  id              uuid primary key,
  person_id       uuid not null references access.person,
  agency_id       uuid not null,
  partnership_id  uuid not null,
  role            text not null check (role in ('referrer', 'adviser', 'student_adviser', 'supervisor', 'coordinator',
                    'funder', 'researcher', 'agency_administrator', 'client')),
  given_at        timestamptz not null,
  given_by        uuid references access.person,
  ended_at        timestamptz,
  ended_by        uuid references access.person,
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id)
);
create unique index membership_live on access.membership (person_id, agency_id, role) where ended_at is null;
create index membership_agency on access.membership (agency_id);
create index membership_partnership_person on access.membership (partnership_id, person_id);

create table access.team_member (
  id              uuid primary key,
  team_id         uuid not null,
  agency_id       uuid not null,
  partnership_id  uuid not null,
  person_id       uuid not null references access.person,
  joined_at       timestamptz not null,
  left_at         timestamptz,
  foreign key (team_id, agency_id) references access.team (id, agency_id),
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id)
);
create unique index team_member_live on access.team_member (team_id, person_id) where left_at is null;

alter table access.partnership  enable row level security;
alter table access.partnership  force  row level security;
alter table access.agency       enable row level security;
alter table access.agency       force  row level security;
alter table access.team         enable row level security;
alter table access.team         force  row level security;
alter table access.person       enable row level security;
alter table access.person       force  row level security;
alter table access.administrator enable row level security;
alter table access.administrator force  row level security;
alter table access.membership   enable row level security;
alter table access.membership   force  row level security;
alter table access.team_member  enable row level security;
alter table access.team_member  force  row level security;

grant select, insert, update on access.partnership, access.agency, access.team, access.person,
  access.administrator, access.membership, access.team_member to ${server};

-- Designs of partnerships: seen by those who belong to them.
create policy partnership_seen on access.partnership for select to ${server} using (
  id = any ((select viewer.partnerships())::uuid[]) or (select viewer.is_administrator() or viewer.is_task('sign-in')));
create policy partnership_made on access.partnership for insert to ${server} with check ((select viewer.is_administrator()));
create policy partnership_changed on access.partnership for update to ${server} using (
  (select viewer.is_administrator()) or (id = (select viewer.partnership()) and (select viewer.has_role('coordinator'))));

create policy agency_seen on access.agency for select to ${server} using (
  partnership_id = any ((select viewer.partnerships())::uuid[])
  or (select viewer.is_administrator() or viewer.is_task('sign-in')));
create policy agency_made on access.agency for insert to ${server} with check (
  (select viewer.is_administrator())
  or (partnership_id = (select viewer.partnership()) and (select viewer.has_role('coordinator'))));
create policy agency_changed on access.agency for update to ${server} using (
  (select viewer.is_administrator())
  or (partnership_id = (select viewer.partnership()) and (select viewer.has_role('coordinator')))
  or (id = (select viewer.agency()) and (select viewer.has_role('agency_administrator'))));

create policy team_seen on access.team for select to ${server} using (
  partnership_id = (select viewer.partnership()) or (select viewer.is_administrator()));
create policy team_made on access.team for insert to ${server} with check (
  (select viewer.is_administrator())
  or (partnership_id = (select viewer.partnership()) and (select viewer.has_role('coordinator')))
  or (agency_id = (select viewer.agency()) and (select viewer.has_role('agency_administrator'))));
create policy team_changed on access.team for update to ${server} using (
  (select viewer.is_administrator())
  or (partnership_id = (select viewer.partnership()) and (select viewer.has_role('coordinator')))
  or (agency_id = (select viewer.agency()) and (select viewer.has_role('agency_administrator'))));

-- Staff see the staff of the partnership they work in; a client sees only themselves.
create policy membership_seen on access.membership for select to ${server} using (
  person_id = (select viewer.person())
  or (partnership_id = (select viewer.partnership()) and role <> 'client' and not (select viewer.has_role('client')))
  or (select viewer.is_administrator() or viewer.is_task('sign-in')));
create policy membership_given on access.membership for insert to ${server} with check (
  (select viewer.is_administrator() or viewer.is_task('invitation'))
  or (partnership_id = (select viewer.partnership()) and role = 'agency_administrator'
      and (select viewer.has_role('coordinator')))
  or (agency_id = (select viewer.agency()) and (select viewer.has_role('agency_administrator'))));
create policy membership_ended on access.membership for update to ${server} using (
  (select viewer.is_administrator())
  or (agency_id = (select viewer.agency()) and (select viewer.has_role('agency_administrator'))));

create policy team_member_seen on access.team_member for select to ${server} using (
  person_id = (select viewer.person())
  or (partnership_id = (select viewer.partnership()) and not (select viewer.has_role('client')))
  or (select viewer.is_administrator()));
create policy team_member_added on access.team_member for insert to ${server} with check (
  (select viewer.is_administrator())
  or (agency_id = (select viewer.agency()) and (select viewer.has_role('agency_administrator'))));
create policy team_member_removed on access.team_member for update to ${server} using (
  (select viewer.is_administrator())
  or (agency_id = (select viewer.agency()) and (select viewer.has_role('agency_administrator'))));

create policy person_seen on access.person for select to ${server} using (
  id = (select viewer.person())
  or exists (select 1 from access.membership m where m.person_id = person.id
             and m.partnership_id = (select viewer.partnership()))
  or (select viewer.is_administrator() or viewer.is_task('sign-in') or viewer.is_task('invitation')));
create policy person_made on access.person for insert to ${server} with check (
  (select viewer.is_administrator() or viewer.is_task('invitation') or viewer.is_task('first-start')));
create policy person_changed on access.person for update to ${server} using (
  id = (select viewer.person())
  or (select viewer.is_administrator())
  or ((select viewer.has_role('agency_administrator')) and exists (
        select 1 from access.membership m where m.person_id = person.id and m.agency_id = (select viewer.agency()))));

create policy administrator_seen on access.administrator for select to ${server} using (
  person_id = (select viewer.person()) or (select viewer.is_administrator() or viewer.is_task('sign-in')));
create policy administrator_given on access.administrator for insert to ${server} with check (
  (select viewer.is_administrator() or viewer.is_task('first-start')));
create policy administrator_ended on access.administrator for update to ${server} using (
  (select viewer.is_administrator()));
