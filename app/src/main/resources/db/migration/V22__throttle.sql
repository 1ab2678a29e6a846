-- How often somebody has guessed wrong. Marks are keyed hashes of accounts, addresses and devices; all nodes share them.
create schema throttle;
grant usage on schema throttle to ${server};

create table throttle.attempt (
  budget    text not null,
  mark      text not null,
  failures  int not null,
  at        timestamptz not null,
  primary key (budget, mark)
);

create table throttle.known_device (
  mark       text not null,
  person_id  uuid not null references access.person,
  seen_at    timestamptz not null,
  primary key (mark, person_id)
);
create index known_device_person on throttle.known_device (person_id);

alter table throttle.attempt enable row level security;
alter table throttle.attempt force  row level security;
alter table throttle.known_device enable row level security;
alter table throttle.known_device force  row level security;
grant select, insert, update (failures, at), delete on throttle.attempt to ${server};
grant select, insert, update (seen_at), delete on throttle.known_device to ${server};

create policy attempt_counted on throttle.attempt for all to ${server}
  using ((select viewer.is_task('throttle'))) with check ((select viewer.is_task('throttle')));
create policy device_known on throttle.known_device for all to ${server}
  using ((select viewer.is_task('throttle'))) with check ((select viewer.is_task('throttle')));
