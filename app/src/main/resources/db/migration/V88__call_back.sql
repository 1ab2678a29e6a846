-- Call-backs: nothing of a referral is copied. Who waits for a call follows from the legs and the tries; here stands only
-- what the person asked for, and who is calling them at this moment.
create schema if not exists appointment;
grant usage on schema appointment to ${server};

create table appointment.call_back (
  leg_id          uuid primary key references referral.leg,
  partnership_id  uuid not null references access.partnership,
  days            integer[] not null default '{}' check (days <@ '{1,2,3,4,5,6,7}'),
  parts           text[] not null default '{}' check (parts <@ '{morning,afternoon,evening}'),
  again_at        timestamptz,
  caller_id       uuid references access.person,
  taken_at        timestamptz,
  leased_until    timestamptz,
  check (num_nonnulls(caller_id, taken_at, leased_until) in (0, 3)),
  check (leased_until > taken_at)
);
-- Whoever asked for a time is looked at apart from the queue; few do.
create index call_back_asked on appointment.call_back (partnership_id)
  where again_at is not null or days <> '{}' or parts <> '{}';
create index call_back_caller on appointment.call_back (caller_id) where caller_id is not null;
-- What was done today.
create index attempt_made_at on referral.attempt (made_at);

alter table appointment.call_back enable row level security;
alter table appointment.call_back force row level security;
grant select, insert on appointment.call_back to ${server};
grant update (days, parts, again_at, caller_id, taken_at, leased_until) on appointment.call_back to ${server};

-- It goes with the leg, and so does a barrier. One who calls keeps the others out until they are done or their time is over.
create policy call_back_seen on appointment.call_back for select to ${server} using (
  exists (select from referral.leg l where l.id = leg_id));
create policy call_back_begun on appointment.call_back for insert to ${server} with check (
  caller_id is null and exists (select from referral.leg l where l.id = leg_id
    and l.partnership_id = call_back.partnership_id));
create policy call_back_taken on appointment.call_back for update to ${server}
  using (exists (select from referral.leg l where l.id = leg_id)
    and (caller_id is null or caller_id = (select viewer.person()) or leased_until <= (select access.at())))
  with check (caller_id is null or caller_id = viewer.person());
