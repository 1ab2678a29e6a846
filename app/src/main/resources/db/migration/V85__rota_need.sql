-- What places want and have: how many sessions, when rooms are free, how far it is from one to another.
create function rota.plans(partnership uuid) returns boolean language sql stable
  return partnership = viewer.partnership() and viewer.has_role('coordinator', 'supervisor');

create table rota.place_need (
  place_id        uuid primary key,
  partnership_id  uuid not null,
  wanted          integer not null default 0 check (wanted between 0 and 200),
  latitude        double precision check (latitude between -90 and 90),
  longitude       double precision check (longitude between -180 and 180),
  decile          integer not null default 0 check (decile between 0 and 10),
  cover           integer[] not null default '{}',
  version         integer not null default 1,
  saved_at        timestamptz not null,
  saved_by        uuid not null references access.person,
  check (num_nonnulls(latitude, longitude) <> 1)
);
create index place_need_of_partnership on rota.place_need (partnership_id);

create table rota.room_free (
  room_id         uuid primary key references directory.room,
  partnership_id  uuid not null,
  free            text[] not null,
  saved_at        timestamptz not null,
  saved_by        uuid not null references access.person
);
create index room_free_of_partnership on rota.room_free (partnership_id);

create table rota.travel (
  partnership_id  uuid not null,
  from_site_id    uuid not null,
  to_site_id      uuid not null,
  minutes         integer not null check (minutes between 0 and 600),
  saved_at        timestamptz not null,
  saved_by        uuid not null references access.person,
  primary key (partnership_id, from_site_id, to_site_id),
  foreign key (from_site_id, partnership_id) references directory.site (id, partnership_id),
  foreign key (to_site_id, partnership_id) references directory.site (id, partnership_id)
);

do $$
declare t text;
begin
  foreach t in array array['place_need', 'room_free', 'travel'] loop
    execute format('alter table rota.%I enable row level security', t);
    execute format('alter table rota.%I force row level security', t);
    execute format('create policy %I on rota.%I for select to ${server} using (rota.plans(partnership_id))', t || '_seen', t);
    execute format('create policy %I on rota.%I for insert to ${server} with check (rota.plans(partnership_id)'
      || ' and saved_by = viewer.person() and saved_at = access.at())', t || '_made', t);
    execute format('create policy %I on rota.%I for update to ${server} using (rota.plans(partnership_id))'
      || ' with check (saved_by = viewer.person() and saved_at = access.at())', t || '_changed', t);
  end loop;
end $$;
grant select, insert on rota.place_need, rota.room_free, rota.travel to ${server};
grant update (wanted, latitude, longitude, decile, cover, version, saved_at, saved_by) on rota.place_need to ${server};
grant update (free, saved_at, saved_by) on rota.room_free to ${server};
grant update (minutes, saved_at, saved_by) on rota.travel to ${server};
