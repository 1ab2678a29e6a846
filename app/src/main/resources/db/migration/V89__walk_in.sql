-- People who come without an appointment: a number of the day, who called them and how it ended. A name is not needed.
create schema if not exists appointment;
grant usage on schema appointment to ${server};

create table appointment.walk_in (
  id              uuid primary key,
  partnership_id  uuid not null,
  agency_id       uuid not null,
  site_id         uuid not null,
  day             date not null,
  number          integer not null check (number between 1 and 999),
  first_name      text not null default '' check (length(first_name) <= 60),
  urgent          boolean not null,
  referral_id     uuid references referral.referral,
  came_at         timestamptz not null,
  added_by        uuid not null references access.person,
  called_at       timestamptz,
  called_by       uuid references access.person,
  ended_at        timestamptz,
  ended_by        uuid references access.person,
  ending          text check (ending in ('seen', 'left', 'booked', 'call_back')),
  unique (agency_id, site_id, day, number),
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id),
  foreign key (site_id, partnership_id) references directory.site (id, partnership_id),
  check (num_nonnulls(called_at, called_by) in (0, 2)),
  check (num_nonnulls(ended_at, ended_by, ending) in (0, 3))
);
-- The order of the queue: the urgent, then by number.
create index walk_in_waiting on appointment.walk_in (site_id, day, (not urgent), number)
  where called_at is null and ended_at is null;

-- Whether the viewer runs or receives for this queue: an adviser of the agency, or a referrer of the site's host.
create function appointment.attends(agency uuid, site uuid) returns boolean language sql stable
  return agency = viewer.agency() and referral.advises()
    or viewer.has_role('referrer') and exists (
      select from directory.site s where s.id = site and s.host_id = viewer.agency());

alter table appointment.walk_in enable row level security;
alter table appointment.walk_in force row level security;
grant select, insert on appointment.walk_in to ${server};
grant update (referral_id, called_at, called_by, ended_at, ended_by, ending) on appointment.walk_in to ${server};

create policy walk_in_seen on appointment.walk_in for select to ${server} using (
  partnership_id = (select viewer.partnership()) and appointment.attends(agency_id, site_id));
create policy walk_in_added on appointment.walk_in for insert to ${server} with check (
  partnership_id = viewer.partnership() and appointment.attends(agency_id, site_id)
  and added_by = viewer.person() and came_at = access.at() and called_at is null and ended_at is null);
-- What has ended stays ended.
create policy walk_in_goes_on on appointment.walk_in for update to ${server}
  using (partnership_id = (select viewer.partnership()) and ended_at is null
    and appointment.attends(agency_id, site_id))
  with check (ended_by is null or ended_by = viewer.person());
