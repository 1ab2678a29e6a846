-- Whoever ends somebody's last role in an agency ends their places in its teams.
alter policy team_member_removed on access.team_member using (left_at is null and (
  viewer.is_administrator()
  or (agency_id = viewer.agency() and viewer.has_role('agency_administrator'))
  or (access.runs_partnership(partnership_id) and not exists (
    select from access.membership m
     where m.person_id = team_member.person_id and m.agency_id = team_member.agency_id
       and m.role <> 'client' and m.ended_at is null))));

-- What somebody last chose to work as; without an agency it is the whole system.
create table access.last_place (
  person_id  uuid primary key references access.person,
  workplace  uuid references access.agency,
  chosen_at  timestamptz not null
);
alter table access.last_place enable row level security;
alter table access.last_place force  row level security;
grant select, insert, update (workplace, chosen_at) on access.last_place to ${server};
create policy last_place_seen on access.last_place for select to ${server} using (person_id = (select viewer.person()));
create policy last_place_made on access.last_place for insert to ${server} with check (person_id = (select viewer.person()));
create policy last_place_changed on access.last_place for update to ${server} using (person_id = (select viewer.person()));
