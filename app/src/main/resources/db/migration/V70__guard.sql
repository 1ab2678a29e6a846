-- Narrower walls around consents and referrals, and a door that can send.

-- A consent is asked as the owner, so that nothing which ends it is hidden from the question: all that the viewer's agency
-- keeps, gives, is given or received with a referral.
alter function consent.covers(uuid, uuid, text, uuid, text) security definer set search_path = pg_catalog;
create policy decision_asked on consent.decision for select to current_user using (
  (select viewer.has_role('referrer', 'adviser', 'student_adviser', 'supervisor', 'coordinator'))
  and ((select viewer.agency()) in (agency_id, from_agency_id, to_agency_id)
       or exists (select from referral.leg l where l.referral_id = decision.referral_id)));

-- What a client decided is seen by the agency that keeps it and by the two between whom it allows something.
alter policy decision_seen on consent.decision using (
  client_id is not null and client_id <> all ((select access.barred_records())::uuid[])
  and (select viewer.has_role('adviser', 'student_adviser', 'supervisor', 'coordinator'))
  and (select viewer.agency()) in (agency_id, from_agency_id, to_agency_id));
-- Who sees a referral sees what came with it, and what the two between whom it allows something recorded since.
drop policy decision_of_received on consent.decision;
create policy decision_of_referral on consent.decision for select to ${server} using (
  exists (select from referral.referral r where r.id = referral_id
    and (r.sent_at = recorded_at or (select viewer.agency()) in (decision.agency_id, decision.from_agency_id, to_agency_id))));
-- A client's decisions are recorded by who sees the client, a referral's by who sees the referral.
alter policy decision_recorded on consent.decision with check (
  withdrawn_at is null and recorded_at = access.at()
  and ((agency_id = viewer.agency() and partnership_id = viewer.partnership() and recorded_by = viewer.person()
        and viewer.has_role('referrer', 'adviser', 'student_adviser', 'supervisor', 'coordinator'))
       or (viewer.is_task('referral-door') and recorded_by is null)));
create policy decision_with_referral on consent.decision as restrictive for insert to ${server} with check (
  referral_id is null or exists (select from referral.referral r where r.id = referral_id));
alter policy decision_withdrawn on consent.decision
  using (withdrawn_at is null and given and agency_id = (select viewer.agency())
    and (select viewer.has_role('adviser', 'student_adviser', 'supervisor', 'coordinator'))
    and client_id is not null and client_id <> all ((select access.barred_records())::uuid[]));
create policy decision_of_referral_withdrawn on consent.decision for update to ${server}
  using (withdrawn_at is null and given and agency_id = (select viewer.agency())
    and exists (select from referral.referral r where r.id = referral_id))
  with check (withdrawn_at is not null and withdrawn_by = viewer.person());

-- An agency keeps nothing of what was withdrawn; a barrier hides what was sent as well as what was received.
alter policy leg_seen on referral.leg using (
  agency_id = (select viewer.agency()) and (select referral.advises()) and withdrawn_at is null
  and referral_id <> all ((select access.barred_records())::uuid[])
  and (client_id is null or client_id <> all ((select access.barred_records())::uuid[])));
alter policy referral_received on referral.referral using (
  exists (select from referral.leg l where l.referral_id = referral.id));
alter policy referral_sent on referral.referral using (
  from_agency_id = (select viewer.agency())
  and (select viewer.has_role('referrer', 'adviser', 'student_adviser', 'supervisor', 'coordinator'))
  and id <> all ((select access.barred_records())::uuid[])
  and (sent_by = (select viewer.person()) or from_team_id = any ((select access.own_teams())::uuid[])));
alter policy referral_withdrawn on referral.referral
  using (withdrawn_at is null and from_agency_id = (select viewer.agency())
    and id <> all ((select access.barred_records())::uuid[])
    and (select viewer.has_role('referrer', 'adviser', 'student_adviser', 'supervisor', 'coordinator'))
    and (sent_by = (select viewer.person()) or from_team_id = any ((select access.own_teams())::uuid[])));

-- The door's own two policies said the same of the door alone.
drop policy referral_at_door on referral.referral;
drop policy decision_at_door on consent.decision;
-- Who sends a referral, with or without an account, sees it in that transaction: "on conflict (id)" reads what it inserts.
create policy referral_just_sent on referral.referral for select to ${server} using (
  sent_at = (select access.at()) and sent_by is not distinct from (select viewer.person())
  and ((select viewer.is_task('referral-door'))
       or (select viewer.has_role('referrer', 'adviser', 'student_adviser', 'supervisor', 'coordinator'))));
alter policy referral_made on referral.referral with check (
  withdrawn_at is null and sent_at = access.at()
  and ((partnership_id = viewer.partnership() and sent_by = viewer.person()
        and viewer.has_role('referrer', 'adviser', 'student_adviser', 'supervisor', 'coordinator')
        and (from_agency_id = viewer.agency() or from_agency_id is null and referral.advises()))
       or (viewer.is_task('referral-door') and sent_by is null and door in ('team_link', 'self'))));

-- A first leg stays in the partnership of its referral, and every leg names where the referral came from.
create function referral.just_sent(one uuid, within uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog
  return exists (select from referral.referral r where r.id = one and r.partnership_id = within);
alter policy leg_first on referral.leg with check (
  from_leg_id is null and num_nonnulls(accepted_at, declined_at, passed_at, withdrawn_at) = 0
  and sent_by is not distinct from viewer.person() and referral.just_sent(referral_id, partnership_id)
  and (viewer.is_task('referral-door')
       or viewer.has_role('referrer', 'adviser', 'student_adviser', 'supervisor', 'coordinator')));
drop function referral.just_sent(uuid);
alter policy leg_next on referral.leg with check (
  num_nonnulls(accepted_at, declined_at, passed_at, withdrawn_at) = 0 and sent_by = viewer.person()
  and referral.advises() and referral.sent_on(from_leg_id, referral_id));
alter table referral.referral add unique (id, from_agency_id);
alter table referral.leg add foreign key (referral_id, from_agency_id) references referral.referral (id, from_agency_id);

-- Withdrawing fails rather than leave an open leg behind.
create or replace function referral.withdraw_open_leg() returns trigger language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  update referral.leg set withdrawn_at = new.withdrawn_at
   where referral_id = new.id and accepted_at is null and declined_at is null and passed_at is null;
  if exists (select from referral.leg where referral_id = new.id
              and num_nonnulls(accepted_at, declined_at, passed_at, withdrawn_at) = 0) then
    raise insufficient_privilege using message = 'an agency would keep what was withdrawn';
  end if;
  return new;
end $$;

-- The one who asks and the one who is asked read a question; an agency that has the referral later asks anew.
alter policy question_seen on referral.question using (
  exists (select from referral.leg l where l.id = leg_id)
  or exists (select from referral.referral r where r.id = referral_id and r.from_agency_id = (select viewer.agency())));
-- A barrier on the client hides what was told about them.
alter policy feedback_to_referrer on referral.feedback using (
  exists (select from referral.referral r where r.id = referral_id and r.from_agency_id = (select viewer.agency()))
  and coalesce(referral.client_of(referral_id) <> all ((select access.barred_records())::uuid[]), true)
  and consent.covers(referral_id, referral.client_of(referral_id), 'feedback', (select viewer.agency()), part));
