-- A name as people look for it: without accents and apostrophes, in small letters.
create function access.plain(name text) returns text language sql immutable parallel safe
  return translate(lower(regexp_replace(normalize(name, NFD), '[\u0300-\u036f]', '', 'g')), 'łŁøØđĐı''’', 'llooddi');
create index person_plain on access.person (access.plain(name), id);

-- A team can be ended, at the hour it is, by those who run its agency.
alter policy team_changed on access.team with check (ended_at is null or ended_at = access.at());

-- Nobody accepts what they offered themselves.
alter policy membership_accepted on access.membership with check (
  viewer.is_task('invitation') and ended_at is null and person_id is distinct from given_by and exists (
    select from invitation.invitation i
     where i.agency_id = membership.agency_id and i.invited_by = membership.given_by
       and i.accepted_at = access.at() and i.accepted_by = membership.person_id and membership.role = any (i.roles)));

-- An invitation is for whoever holds its address. A trigger, since policies of person ask membership in turn.
create function invitation.for_its_address() returns trigger language plpgsql as $$
begin
  if viewer.is_task('invitation') and exists (
      select from invitation.invitation i join access.person p on p.id = i.accepted_by
       where i.accepted_by = new.person_id and i.accepted_at = access.at() and lower(p.email) <> lower(i.email)) then
    raise insufficient_privilege using message = 'the invitation is for another address';
  end if;
  return new;
end $$;
create trigger for_its_address before insert on access.membership
  for each row execute function invitation.for_its_address();
