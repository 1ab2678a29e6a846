-- Who is sent to a place outside is heard of no more: for the referrer that is the end.
alter table referral.feedback add column outside boolean not null default false,
  add check (not outside or word = 'passed_on');

-- An agency that was open to other partnerships and is no more says so to them, too: what they see last counts.
alter table referral.intake add column closes boolean not null default false,
  add check (not (closes and open_to_others));
alter policy intake_seen on referral.intake using (
  (partnership_id = (select viewer.partnership()) and not (select viewer.has_role('client')))
  or ((open_to_others or closes) and (select referral.advises())) or (select viewer.is_task('referral-door')));
