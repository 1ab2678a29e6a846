-- Tenants, agencies, teams, people, and who works where in which role.
create schema access;
grant usage on schema access to ${server};

-- The hour by the server's clock, so that a test can turn it; PostgreSQL's own where nobody set one.
create function access.at() returns timestamptz language sql stable parallel safe
  return coalesce(nullif(current_setting('alongside.at', true), '')::timestamptz, now());

-- Those who work with the others of a partnership and so may know who they are. Clients, funders and researchers do not.
create function access.is_staff() returns boolean language sql stable parallel safe
  return viewer.has_role('referrer', 'adviser', 'student_adviser', 'supervisor', 'coordinator', 'agency_administrator');

-- Who gives and ends which role where: a coordinator's reach is the partnership, so an agency cannot make one.
create function access.may_give(agency uuid, partnership uuid, role text) returns boolean language sql stable
  return role <> 'client' and (
    viewer.is_administrator()
    or (partnership = viewer.partnership() and viewer.has_role('coordinator')
        and role in ('coordinator', 'agency_administrator'))
    or (agency = viewer.agency() and viewer.has_role('agency_administrator') and role <> 'coordinator'));

-- Who adds, renames and ends the agencies of a partnership.
create function access.runs_partnership(partnership uuid) returns boolean language sql stable
  return viewer.is_administrator()
    or (partnership = viewer.partnership() and viewer.has_role('coordinator'));

-- Who adds, renames and ends the teams of an agency.
create function access.runs_agency(agency uuid, partnership uuid) returns boolean language sql stable
  return access.runs_partnership(partnership)
    or (agency = viewer.agency() and viewer.has_role('agency_administrator'));

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

-- Columns that say whose a row is cannot be changed by anybody: a row never moves.
grant select, insert on access.partnership, access.agency, access.team, access.person,
  access.administrator, access.membership, access.team_member to ${server};
grant update (name, ended_at)           on access.partnership   to ${server};
grant update (name, kind, left_at)      on access.agency        to ${server};
grant update (name, ended_at)           on access.team          to ${server};
grant update (name, email, left_at, left_by) on access.person   to ${server};
grant update (ended_at, ended_by)       on access.administrator to ${server};
grant update (ended_at, ended_by)       on access.membership    to ${server};
grant update (left_at)                  on access.team_member   to ${server};

-- Designs of partnerships: seen by those who belong to them.
create policy partnership_seen on access.partnership for select to ${server} using (
  id = any ((select viewer.partnerships())::uuid[])
  or (select viewer.is_administrator() or viewer.is_task('sign-in') or viewer.is_task('invitation')));
create policy partnership_made on access.partnership for insert to ${server} with check (
  (select viewer.is_administrator()));
create policy partnership_changed on access.partnership for update to ${server}
  using (ended_at is null and access.runs_partnership(id))
  with check ((select viewer.is_administrator()) or ended_at is null);

create policy agency_seen on access.agency for select to ${server} using (
  partnership_id = any ((select viewer.partnerships())::uuid[])
  or (select viewer.is_administrator() or viewer.is_task('sign-in') or viewer.is_task('invitation')));
create policy agency_made on access.agency for insert to ${server} with check (access.runs_partnership(partnership_id));
create policy agency_changed on access.agency for update to ${server}
  using (left_at is null and access.runs_agency(id, partnership_id))
  with check (access.runs_partnership(partnership_id) or left_at is null);

create policy team_seen on access.team for select to ${server} using (
  (partnership_id = (select viewer.partnership()) and (select access.is_staff()))
  or (select viewer.is_administrator()));
create policy team_made on access.team for insert to ${server} with check (access.runs_agency(agency_id, partnership_id));
create policy team_changed on access.team for update to ${server}
  using (ended_at is null and access.runs_agency(agency_id, partnership_id));

-- Staff see the staff of the partnership they work in. That somebody is a client of an agency is nobody's to know here.
create policy membership_seen on access.membership for select to ${server} using (
  person_id = (select viewer.person())
  or (partnership_id = (select viewer.partnership()) and role <> 'client' and (select access.is_staff()))
  or (role <> 'client' and (select viewer.is_administrator()))
  or (select viewer.is_task('sign-in')));
-- Nobody gives a role to themselves, nor in another's name.
create policy membership_given on access.membership for insert to ${server} with check (
  access.may_give(agency_id, partnership_id, role)
  and person_id is distinct from viewer.person() and given_by = viewer.person() and ended_at is null);
-- What has ended stays ended; a new one is given instead.
create policy membership_ended on access.membership for update to ${server}
  using (ended_at is null and access.may_give(agency_id, partnership_id, role))
  with check (ended_at is not null and ended_by = viewer.person());

create policy team_member_seen on access.team_member for select to ${server} using (
  person_id = (select viewer.person())
  or (partnership_id = (select viewer.partnership()) and (select access.is_staff()))
  or (select viewer.is_administrator()));
create policy team_member_added on access.team_member for insert to ${server} with check (
  (viewer.is_administrator() or (agency_id = viewer.agency() and viewer.has_role('agency_administrator')))
  and left_at is null);
create policy team_member_removed on access.team_member for update to ${server}
  using (left_at is null
    and (viewer.is_administrator() or (agency_id = viewer.agency() and viewer.has_role('agency_administrator'))))
  with check (left_at is not null);

-- The rows of access.membership that the viewer sees decide: colleagues of the partnership, never its clients.
create policy person_seen on access.person for select to ${server} using (
  id = (select viewer.person())
  or ((select access.is_staff()) and exists (select from access.membership m
        where m.person_id = person.id and m.partnership_id = (select viewer.partnership()) and m.role <> 'client'))
  or (select viewer.is_administrator() or viewer.is_task('sign-in') or viewer.is_task('invitation')));
create policy person_made on access.person for insert to ${server} with check (
  (viewer.is_administrator() and created_by = viewer.person()) or viewer.is_task('first-start'));
-- An administrator closes an account; an agency's cannot touch it, since the person may belong to another agency too.
create policy person_changed on access.person for update to ${server}
  using ((id = (select viewer.person()) and left_at is null) or (select viewer.is_administrator()))
  with check ((select viewer.is_administrator()) or left_at is null);

-- Who holds the e-mail holds the account: only the person changes it.
create function access.own_name_and_email() returns trigger language plpgsql as $$
begin
  if old.id is distinct from viewer.person() and (old.name, old.email) is distinct from (new.name, new.email) then
    raise insufficient_privilege using message = 'name and e-mail are changed by the person alone';
  end if;
  return new;
end $$;
create trigger own_name_and_email before update on access.person
  for each row execute function access.own_name_and_email();

create policy administrator_seen on access.administrator for select to ${server} using (
  person_id = (select viewer.person()) or (select viewer.is_administrator() or viewer.is_task('sign-in')));
create policy administrator_given on access.administrator for insert to ${server} with check (
  ((viewer.is_administrator() and person_id <> viewer.person() and given_by = viewer.person())
   or viewer.is_task('first-start'))
  and ended_at is null);
create policy administrator_ended on access.administrator for update to ${server}
  using (ended_at is null and (select viewer.is_administrator()))
  with check (ended_at is not null and ended_by = viewer.person());

-- An agency that goes on keeps an administrator; two who end each other at once wait for one another here.
create function access.keep_an_administrator() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('administrators of ' || old.agency_id, 0));
  if exists (select from access.agency a where a.id = old.agency_id and a.left_at is null)
     and not exists (select from access.membership m where m.agency_id = old.agency_id and m.id <> old.id
                     and m.role = 'agency_administrator' and m.ended_at is null) then
    raise check_violation using message = 'the agency would have no administrator', constraint = 'last_administrator';
  end if;
  return new;
end $$;
create trigger keep_an_administrator before update on access.membership for each row
  when (old.role = 'agency_administrator' and old.ended_at is null and new.ended_at is not null)
  execute function access.keep_an_administrator();

create function access.keep_a_system_administrator() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('system administrators', 0));
  if not exists (select from access.administrator a where a.person_id <> old.person_id and a.ended_at is null) then
    raise check_violation using message = 'nobody would administer the system', constraint = 'last_administrator';
  end if;
  return new;
end $$;
create trigger keep_a_system_administrator before update on access.administrator for each row
  when (old.ended_at is null and new.ended_at is not null)
  execute function access.keep_a_system_administrator();
