-- Sites and teams in detail.
create schema directory;
grant usage on schema directory to ${server};

create table directory.site (
  id              uuid primary key,
  partnership_id  uuid not null references access.partnership,
  host_id         uuid,
  name            text not null check (length(name) between 1 and 200),
  ods_code        text check (ods_code ~ '^[A-Z0-9]{3,12}$'),
  address         text not null default '' check (length(address) <= 300),
  postcode        text,
  phone           text not null default '',
  opening_hours   text not null default '',
  list_size       integer check (list_size >= 0),
  starts_on       date,
  ended_on        date,
  version         integer not null default 1,
  made_at         timestamptz not null,
  made_by         uuid,
  unique (id, partnership_id),
  foreign key (host_id, partnership_id) references access.agency (id, partnership_id),
  check (ended_on is null or starts_on is null or ended_on >= starts_on)
);
create unique index site_name on directory.site (partnership_id, lower(name)) where ended_on is null;
create unique index site_ods_code on directory.site (partnership_id, ods_code) where ended_on is null;
create index site_in_order on directory.site (partnership_id, lower(name), id);

create table directory.room (
  id              uuid primary key,
  partnership_id  uuid not null,
  site_id         uuid not null,
  name            text not null check (length(name) between 1 and 100),
  made_at         timestamptz not null,
  ended_at        timestamptz,
  foreign key (site_id, partnership_id) references directory.site (id, partnership_id)
);
create unique index room_name on directory.room (site_id, lower(name)) where ended_at is null;

create table directory.team_detail (
  team_id         uuid primary key,
  agency_id       uuid not null,
  partnership_id  uuid not null,
  address         text not null default '' check (length(address) <= 300),
  postcode        text,
  phone           text not null default '',
  opening_hours   text not null default '',
  starts_on       date,
  version         integer not null default 1,
  foreign key (team_id, agency_id) references access.team (id, agency_id),
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id)
);
create index team_detail_partnership on directory.team_detail (partnership_id);

-- Whoever works in a partnership sees its sites and teams; clients do not. Its coordinator and the system administrator keep them.
do $$
declare
  t text;
  seen text := '(select viewer.is_administrator()) or (partnership_id = any ((select viewer.partnerships())::uuid[])
    and not (select viewer.has_role(''client'')))';
  shaped text := '(select viewer.is_administrator()) or (partnership_id = (select viewer.partnership())
    and (select viewer.has_role(''coordinator'')))';
begin
  foreach t in array array['site', 'room', 'team_detail'] loop
    execute format('alter table directory.%I enable row level security', t);
    execute format('alter table directory.%I force row level security', t);
    execute format('create policy %I on directory.%I for select to ${server} using (%s)', t || '_seen', t, seen);
    execute format('create policy %I on directory.%I for insert to ${server} with check (%s)', t || '_made', t, shaped);
    execute format('create policy %I on directory.%I for update to ${server} using (%s)', t || '_changed', t, shaped);
  end loop;
end $$;
grant select, insert on directory.site, directory.room, directory.team_detail to ${server};
grant update (host_id, name, ods_code, address, postcode, phone, opening_hours, list_size, starts_on, ended_on, version)
  on directory.site to ${server};
grant update (ended_at) on directory.room to ${server};
grant update (address, postcode, phone, opening_hours, starts_on, version) on directory.team_detail to ${server};
