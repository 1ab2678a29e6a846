-- Referrals: what was sent, which agency it lies with, and what the referrer may be told. Facts, never states.
create schema referral;
grant usage on schema referral to ${server};

-- As it was sent, by whichever door. The person is written down as the referrer knew them; no register is touched.
create table referral.referral (
  id              uuid primary key,
  partnership_id  uuid not null references access.partnership,
  reference       text not null check (reference ~ '^[A-Z0-9]{4}-[A-Z0-9]{4}$'),
  door            text not null check (door in ('account', 'team_link', 'self', 'walk_in', 'telephone', 'agency')),
  sent_at         timestamptz not null,
  sent_by         uuid references access.person,
  from_agency_id  uuid,
  from_team_id    uuid,
  from_site_id    uuid,
  referrer_name   text not null default '' check (length(referrer_name) <= 200),
  referrer_contact text not null default '' check (length(referrer_contact) <= 254),
  noticed_by      text not null check (noticed_by ~ '^[a-z_]{2,40}$'),
  noticed_how     text not null check (noticed_how in ('screened', 'noticed', 'raised', 'self')),
  given_name      text check (length(given_name) between 1 and 200),
  family_name     text check (length(family_name) between 1 and 200),
  person_key      text not null,
  born            date,
  nhs_number      text check (nhs_number ~ '^[0-9]{10}$'),
  phone           text check (length(phone) <= 30),
  phone_voicemail boolean not null default false,
  phone_text      boolean not null default false,
  email           text check (length(email) <= 254),
  postcode        text check (length(postcode) <= 8),
  safe_contact    text not null default '' check (length(safe_contact) <= 300),
  language        text not null default '' check (length(language) <= 60),
  interpreter     boolean not null default false,
  access_needs    text[] not null default '{}',
  patient_name    text check (length(patient_name) between 1 and 400),
  patient_born    date,
  law_areas       text[] not null default '{}' check (law_areas <@
                    '{welfare_benefits,debt,housing,employment,education,immigration,community_care}'),
  alarms          text[] not null default '{}' check (alarms <@
                    '{letter,bailiff,eviction,no_money,unsafe,out_of_school,benefit_stopped,terminal}'),
  letter_date     date,
  note            text not null default '' check (length(note) <= 1000),
  neutral         boolean not null default false,
  respond_by      date not null,
  withdrawn_at    timestamptz,
  withdrawn_by    uuid references access.person,
  withdrawn_reason text check (withdrawn_reason in ('client_declined', 'sent_in_error', 'already_helped', 'died')),
  unique (partnership_id, reference),
  foreign key (from_agency_id, partnership_id) references access.agency (id, partnership_id),
  foreign key (from_team_id, from_agency_id) references access.team (id, agency_id),
  foreign key (from_site_id, partnership_id) references directory.site (id, partnership_id),
  check (from_team_id is null or from_agency_id is not null),
  check (sent_by is not null or door in ('team_link', 'self')),
  check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create index referral_sent_by on referral.referral (sent_by, sent_at desc, id desc);
create index referral_of_team on referral.referral (from_team_id, sent_at desc, id desc) where from_team_id is not null;
create index referral_person on referral.referral (from_agency_id, person_key) where withdrawn_at is null;
create index referral_nhs_number on referral.referral (from_agency_id, nhs_number)
  where nhs_number is not null and withdrawn_at is null;

-- Each agency a referral lies or lay with. Only an open one waits; it ends once, in one of four ways.
create table referral.leg (
  id              uuid primary key,
  referral_id     uuid not null references referral.referral,
  partnership_id  uuid not null,
  agency_id       uuid not null,
  team_id         uuid,
  from_agency_id  uuid,
  from_leg_id     uuid references referral.leg,
  arrived_at      timestamptz not null,
  sent_by         uuid references access.person,
  urgent          boolean not null,
  act_by          date not null,
  law_areas       text[] not null default '{}',
  opened_at       timestamptz,
  opened_by       uuid references access.person,
  accepted_at     timestamptz,
  accepted_by     uuid references access.person,
  client_id       uuid references client.client,
  declined_at     timestamptz,
  declined_by     uuid references access.person,
  declined_reason text check (declined_reason in ('out_of_scope', 'not_eligible', 'conflict', 'no_capacity',
                    'client_declined', 'could_not_reach', 'duplicate')),
  declined_note   text not null default '' check (length(declined_note) <= 1000),
  passed_at       timestamptz,
  passed_by       uuid references access.person,
  withdrawn_at    timestamptz,
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id),
  foreign key (team_id, agency_id) references access.team (id, agency_id),
  check (num_nonnulls(accepted_at, declined_at, passed_at, withdrawn_at) <= 1),
  check ((accepted_at is null) = (client_id is null)),
  check ((declined_at is null) = (declined_reason is null))
);
-- One agency at a time has it to decide about.
create unique index leg_open on referral.leg (referral_id)
  where accepted_at is null and declined_at is null and passed_at is null and withdrawn_at is null;
create index leg_inbox on referral.leg (agency_id, (not urgent), act_by, arrived_at, id)
  where accepted_at is null and declined_at is null and passed_at is null and withdrawn_at is null;
create index leg_inbox_of_team on referral.leg (team_id, (not urgent), act_by, arrived_at, id)
  where team_id is not null and accepted_at is null and declined_at is null and passed_at is null and withdrawn_at is null;
create index leg_of_referral on referral.leg (referral_id, arrived_at);
create index leg_of_client on referral.leg (client_id) where client_id is not null;

-- What the adviser asks the referrer and what the referrer answers; both know the other reads it.
create table referral.question (
  id              uuid primary key,
  referral_id     uuid not null references referral.referral,
  leg_id          uuid not null references referral.leg,
  asked_at        timestamptz not null,
  asked_by        uuid not null references access.person,
  wording         text not null check (length(btrim(wording)) between 3 and 1000),
  answered_at     timestamptz,
  answered_by     uuid references access.person,
  answer          text check (length(btrim(answer)) between 1 and 1000),
  check ((answered_at is null) = (answer is null))
);
create index question_of_referral on referral.question (referral_id, asked_at);

-- Tries to reach the person, by a way that is safe for them.
create table referral.attempt (
  id              uuid primary key,
  referral_id     uuid not null references referral.referral,
  leg_id          uuid not null references referral.leg,
  made_at         timestamptz not null,
  made_by         uuid not null references access.person,
  channel         text not null check (channel in ('phone', 'voicemail', 'text', 'email', 'letter', 'in_person')),
  outcome         text not null check (outcome in ('reached', 'no_answer', 'message_left', 'wrong_number', 'not_safe')),
  note            text not null default '' check (length(note) <= 500)
);
create index attempt_of_leg on referral.attempt (leg_id, made_at);

-- The feedback projection: all that a referrer can ever be told, each fact under the part of the consent that opens it.
create table referral.feedback (
  id              uuid primary key,
  referral_id     uuid not null references referral.referral,
  agency_id       uuid not null references access.agency,
  part            text not null check (part in ('status', 'appointment', 'outcome')),
  word            text not null,
  band            text check (band in ('better_off', 'problem_solved', 'improved', 'advised', 'no_change')),
  passed_to       text check (length(passed_to) between 1 and 200),
  happened_at     timestamptz not null,
  check ((part, word) in (('status', 'received'), ('status', 'accepted'), ('status', 'passed_on'),
    ('status', 'not_taken'), ('status', 'could_not_reach'), ('status', 'closed'),
    ('appointment', 'booked'), ('appointment', 'kept'), ('appointment', 'missed'), ('outcome', 'outcome'))),
  check ((word = 'outcome') = (band is not null)),
  check (passed_to is null or word = 'passed_on')
);
create index feedback_of_referral on referral.feedback (referral_id, happened_at);

do $$
declare t text;
begin
  foreach t in array array['referral', 'leg', 'question', 'attempt', 'feedback'] loop
    execute format('alter table referral.%I enable row level security', t);
    execute format('alter table referral.%I force row level security', t);
    execute format('grant select, insert on referral.%I to ${server}', t);
  end loop;
end $$;
grant update (withdrawn_at, withdrawn_by, withdrawn_reason) on referral.referral to ${server};
grant update (opened_at, opened_by, accepted_at, accepted_by, client_id, declined_at, declined_by, declined_reason,
  declined_note, passed_at, passed_by, team_id) on referral.leg to ${server};
grant update (answered_at, answered_by, answer) on referral.question to ${server};

-- Whoever works with people's problems at an advice agency.
create function referral.advises() returns boolean language sql stable parallel safe
  return viewer.has_role('adviser', 'student_adviser', 'supervisor', 'coordinator');

-- A leg is seen by the agency it went to, even when it has ended; a barrier on the client hides it.
create policy leg_seen on referral.leg for select to ${server} using (
  agency_id = (select viewer.agency()) and (select referral.advises())
  and referral_id <> all ((select access.barred_records())::uuid[])
  and (client_id is null or client_id <> all ((select access.barred_records())::uuid[])));

-- A referral is seen by who sent it, by their team, and by each agency it went to and that has not lost it.
create policy referral_sent on referral.referral for select to ${server} using (
  from_agency_id = (select viewer.agency())
  and (select viewer.has_role('referrer', 'adviser', 'student_adviser', 'supervisor', 'coordinator'))
  and (sent_by = (select viewer.person()) or from_team_id = any ((select access.own_teams())::uuid[])));
create policy referral_received on referral.referral for select to ${server} using (
  (select referral.advises()) and exists (
    select from referral.leg l where l.referral_id = referral.id and l.withdrawn_at is null));

create policy referral_made on referral.referral for insert to ${server} with check (
  withdrawn_at is null and sent_at = access.at()
  and ((partnership_id = viewer.partnership() and sent_by = viewer.person()
        and viewer.has_role('referrer', 'adviser', 'student_adviser', 'supervisor', 'coordinator')
        and (from_agency_id = viewer.agency() or from_agency_id is null and referral.advises()))
       or (viewer.is_task('referral-door') and sent_by is null)));
create policy referral_withdrawn on referral.referral for update to ${server}
  using (withdrawn_at is null and from_agency_id = (select viewer.agency())
    and (select viewer.has_role('referrer', 'adviser', 'student_adviser', 'supervisor', 'coordinator'))
    and (sent_by = (select viewer.person()) or from_team_id = any ((select access.own_teams())::uuid[])))
  with check (withdrawn_at is not null and withdrawn_by = viewer.person());

-- What was just sent arrives somewhere in the same transaction; later only the agency it lies with sends it on.
-- These functions read as the owner, which sees what the policies to current_user beside them let through.
create function referral.just_sent(one uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog
  return exists (select from referral.referral r where r.id = one);
create policy referral_asked on referral.referral for select to current_user using (
  sent_at = (select access.at()) and sent_by is not distinct from (select viewer.person()));
create policy leg_first on referral.leg for insert to ${server} with check (
  from_leg_id is null and accepted_at is null and declined_at is null and passed_at is null
  and (viewer.is_task('referral-door')
       or viewer.has_role('referrer', 'adviser', 'student_adviser', 'supervisor', 'coordinator'))
  and sent_by is not distinct from viewer.person() and referral.just_sent(referral_id));
-- Whether the viewer has just passed on or declined this leg of the referral.
create function referral.sent_on(before uuid, one uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog
  return exists (select from referral.leg l where l.id = before and l.referral_id = one
                  and viewer.person() in (l.passed_by, l.declined_by)
                  and access.at() in (l.passed_at, l.declined_at));
create policy leg_asked on referral.leg for select to current_user using (agency_id = (select viewer.agency()));
create policy leg_next on referral.leg for insert to ${server} with check (
  accepted_at is null and declined_at is null and passed_at is null and sent_by = viewer.person()
  and referral.advises() and referral.sent_on(from_leg_id, referral_id));
-- What has ended stays ended; the client it is accepted for is one of the agency's own.
create policy leg_decided on referral.leg for update to ${server}
  using (agency_id = (select viewer.agency()) and (select referral.advises())
    and accepted_at is null and declined_at is null and passed_at is null and withdrawn_at is null
    and referral_id <> all ((select access.barred_records())::uuid[]))
  with check ((client_id is null or exists (select from client.client c where c.id = client_id
                                             and c.agency_id = viewer.agency()))
    and (accepted_at is null or accepted_by = viewer.person())
    and (declined_at is null or declined_by = viewer.person())
    and (passed_at is null or passed_by = viewer.person()));

-- A withdrawn referral leaves every agency that had not yet decided.
create policy leg_of_sender on referral.leg for select to current_user using (
  from_agency_id = (select viewer.agency()));
create policy leg_withdrawn on referral.leg for update to current_user
  using (from_agency_id = (select viewer.agency()) and accepted_at is null and declined_at is null and passed_at is null)
  with check (withdrawn_at is not null);
create function referral.withdraw_open_leg() returns trigger language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  update referral.leg set withdrawn_at = new.withdrawn_at
   where referral_id = new.id and accepted_at is null and declined_at is null and passed_at is null;
  return new;
end $$;
create trigger withdraw_open_leg after update on referral.referral for each row
  when (old.withdrawn_at is null and new.withdrawn_at is not null)
  execute function referral.withdraw_open_leg();

-- The client a referral was accepted for, so that what they decided since counts for the referrer too.
create function referral.client_of(one uuid) returns uuid language sql stable security definer
  set search_path = pg_catalog
  return (select l.client_id from referral.leg l where l.referral_id = one and l.client_id is not null
           order by l.accepted_at desc limit 1);

create policy question_seen on referral.question for select to ${server} using (
  exists (select from referral.referral r where r.id = referral_id));
create policy question_asked on referral.question for insert to ${server} with check (
  answered_at is null and asked_by = viewer.person()
  and exists (select from referral.leg l where l.id = leg_id and l.referral_id = question.referral_id));
create policy question_answered on referral.question for update to ${server}
  using (answered_at is null and exists (select from referral.referral r where r.id = referral_id
    and r.from_agency_id = (select viewer.agency())))
  with check (answered_at is not null and answered_by = viewer.person());

create policy attempt_seen on referral.attempt for select to ${server} using (
  exists (select from referral.leg l where l.id = leg_id));
create policy attempt_made on referral.attempt for insert to ${server} with check (
  made_by = viewer.person()
  and exists (select from referral.leg l where l.id = leg_id and l.referral_id = attempt.referral_id));

-- The agency reads what it told; the referrer reads what the client's consent opens at this moment.
create policy feedback_of_agency on referral.feedback for select to ${server} using (
  agency_id = (select viewer.agency())
  and exists (select from referral.leg l where l.referral_id = feedback.referral_id));
create policy feedback_to_referrer on referral.feedback for select to ${server} using (
  exists (select from referral.referral r where r.id = referral_id and r.from_agency_id = (select viewer.agency()))
  and consent.covers(referral_id, referral.client_of(referral_id), 'feedback', (select viewer.agency()), part));
create policy feedback_told on referral.feedback for insert to ${server} with check (
  agency_id = viewer.agency() and exists (select from referral.leg l where l.referral_id = feedback.referral_id));

-- An agency reads the decisions that came with a referral it has.
create policy decision_of_received on consent.decision for select to ${server} using (
  referral_id is not null and exists (select from referral.leg l where l.referral_id = decision.referral_id
                                        and l.withdrawn_at is null));

-- What each advice agency takes, as referrers read it before they send. Newer rows supersede.
create table referral.intake (
  id              uuid primary key,
  partnership_id  uuid not null,
  agency_id       uuid not null,
  name            text not null check (length(name) between 1 and 200),
  law_areas       text[] not null check (law_areas <@
                    '{welfare_benefits,debt,housing,employment,education,immigration,community_care}'),
  takes           text not null default '' check (length(takes) <= 500),
  eligible        text not null default '' check (length(eligible) <= 500),
  urgent_route    text not null default '' check (length(urgent_route) <= 500),
  door            boolean not null default false,
  open_to_others  boolean not null default false,
  made_at         timestamptz not null,
  made_by         uuid not null references access.person,
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id)
);
create index intake_of_partnership on referral.intake (partnership_id, agency_id, made_at desc);
create index intake_open on referral.intake (agency_id) where open_to_others;
alter table referral.intake enable row level security;
alter table referral.intake force  row level security;
grant select, insert on referral.intake to ${server};
-- Everybody who works in a partnership reads it, partnerships that refer across read what is open to them, and so do doors.
create policy intake_seen on referral.intake for select to ${server} using (
  (partnership_id = (select viewer.partnership()) and not (select viewer.has_role('client')))
  or (open_to_others and (select referral.advises())) or (select viewer.is_task('referral-door')));
create policy intake_made on referral.intake for insert to ${server} with check (
  made_by = viewer.person() and partnership_id = viewer.partnership()
  and (viewer.has_role('coordinator')
       or agency_id = viewer.agency() and viewer.has_role('supervisor', 'agency_administrator')));

-- A door without an account reads what it shows and how soon somebody answers.
create policy partnership_at_door on access.partnership for select to ${server} using ((select viewer.is_task('referral-door')));
create policy agency_at_door on access.agency for select to ${server} using ((select viewer.is_task('referral-door')));
create policy life_at_door on partnership.life for select to ${server} using ((select viewer.is_task('referral-door')));
create policy pathway_at_door on partnership.pathway for select to ${server} using ((select viewer.is_task('referral-door')));
create policy wording_at_door on partnership.consent_wording for select to ${server} using (
  (select viewer.is_task('referral-door')));
