-- Links by which a team refers, or a person refers themselves, without an account. Only the link's hash is kept.
create table referral.door_link (
  id              uuid primary key,
  partnership_id  uuid not null references access.partnership,
  agency_id       uuid,
  team_id         uuid,
  label           text not null check (length(label) between 1 and 200),
  token_hash      bytea not null unique check (octet_length(token_hash) = 32),
  made_at         timestamptz not null,
  made_by         uuid not null references access.person,
  ended_at        timestamptz,
  ended_by        uuid references access.person,
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id),
  foreign key (team_id, agency_id) references access.team (id, agency_id),
  check ((team_id is null) = (agency_id is null)),
  check ((ended_at is null) = (ended_by is null))
);
create unique index door_link_of_team on referral.door_link (team_id) where ended_at is null;
create unique index door_link_of_partnership on referral.door_link (partnership_id)
  where team_id is null and ended_at is null;
alter table referral.door_link enable row level security;
alter table referral.door_link force  row level security;
grant select, insert, update (ended_at, ended_by) on referral.door_link to ${server};
-- The coordinator keeps all links of the partnership, an agency's administrator those of its teams; the door opens live
-- ones.
create policy door_link_seen on referral.door_link for select to ${server} using (
  (partnership_id = (select viewer.partnership()) and (select viewer.has_role('coordinator')))
  or (agency_id = (select viewer.agency()) and (select viewer.has_role('agency_administrator')))
  or (ended_at is null and (select viewer.is_task('referral-door'))));
create policy door_link_made on referral.door_link for insert to ${server} with check (
  made_at = access.at() and made_by = viewer.person() and ended_at is null
  and partnership_id = viewer.partnership()
  and (viewer.has_role('coordinator')
       or agency_id = viewer.agency() and viewer.has_role('agency_administrator')));
create policy door_link_ended on referral.door_link for update to ${server}
  using (ended_at is null
    and (partnership_id = (select viewer.partnership()) and (select viewer.has_role('coordinator'))
         or agency_id = (select viewer.agency()) and (select viewer.has_role('agency_administrator'))))
  with check (ended_at = access.at() and ended_by = viewer.person());

-- A door sees what it sends in the moment it sends it, to tell the reference; afterwards it knows nothing.
create policy referral_at_door on referral.referral for select to ${server} using (
  (select viewer.is_task('referral-door')) and sent_by is null and sent_at = (select access.at()));
create policy decision_at_door on consent.decision for select to ${server} using (
  (select viewer.is_task('referral-door')) and recorded_by is null and client_id is null
  and recorded_at = (select access.at()));
