-- What people agreed to and refused: purpose by purpose, from whom to whom. Rows are never changed but for a withdrawal.
create schema consent;
grant usage on schema consent to ${server};

-- The teams the viewer is in now.
create function access.own_teams() returns uuid[] language sql stable
  return coalesce((select array_agg(m.team_id) from access.team_member m
                    where m.person_id = viewer.person() and m.left_at is null), '{}'::uuid[]);

create table consent.decision (
  id              uuid primary key,
  partnership_id  uuid not null,
  agency_id       uuid not null,
  client_id       uuid references client.client,
  referral_id     uuid,
  purpose         text not null check (purpose in ('record', 'refer', 'feedback', 'gp_record', 'share', 'contact', 'research')),
  from_agency_id  uuid,
  to_agency_id    uuid,
  given           boolean not null,
  parts           text[] not null default '{}' check (parts <@ '{status,appointment,outcome}'),
  by_whom         text not null check (by_whom in ('person', 'parent', 'attorney', 'deputy', 'best_interests')),
  how             text not null check (how in ('in_person', 'telephone', 'writing', 'online')),
  capacity_note   text not null default '' check (length(capacity_note) <= 1000),
  evidence        text not null default '' check (length(evidence) <= 300),
  wording_version integer check (wording_version > 0),
  decided_at      timestamptz not null,
  expires_on      date,
  recorded_at     timestamptz not null,
  recorded_by     uuid references access.person,
  withdrawn_at    timestamptz,
  withdrawn_by    uuid references access.person,
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id),
  check (num_nonnulls(client_id, referral_id) = 1),
  check (decided_at <= recorded_at),
  check (given or expires_on is null and withdrawn_at is null),
  check (purpose <> 'feedback' or to_agency_id is not null and given = (cardinality(parts) > 0)),
  check (by_whom not in ('attorney', 'deputy', 'best_interests') or capacity_note <> ''),
  check (withdrawn_at >= decided_at)
);
create index decision_of_client on consent.decision (client_id, purpose, decided_at desc) where client_id is not null;
create index decision_of_referral on consent.decision (referral_id, purpose, decided_at desc) where referral_id is not null;
create index decision_expiring on consent.decision (agency_id, expires_on) where expires_on is not null and withdrawn_at is null;
alter table consent.decision enable row level security;
alter table consent.decision force  row level security;
grant select, insert on consent.decision to ${server};
grant update (withdrawn_at, withdrawn_by) on consent.decision to ${server};

-- Whether sharing is covered at this moment. The last decision counts, whatever came before: a refusal, a withdrawal or an
-- expiry after a grant ends it. A decision taken with one referral is about that referral; one of the client about all.
create function consent.covers(referral uuid, client uuid, wanted text, partner uuid, part text) returns boolean
  language sql stable
  return coalesce((
    select d.given and d.withdrawn_at is null
       and coalesce(d.expires_on > (access.at() at time zone 'Europe/London')::date, true)
       and (part is null or part = any (d.parts))
      from consent.decision d
     where d.purpose = wanted and (d.referral_id = referral or d.client_id = client)
       and (d.to_agency_id is null or d.to_agency_id = partner) and d.decided_at <= access.at()
     order by d.decided_at desc, d.recorded_at desc, d.id desc limit 1), false);

-- The agency that keeps the decision sees it, and so do the two between whom it allows something.
create policy decision_seen on consent.decision for select to ${server} using (
  (client_id is null or client_id <> all ((select access.barred_records())::uuid[]))
  and (select viewer.has_role('referrer', 'adviser', 'student_adviser', 'supervisor', 'coordinator'))
  and (agency_id = (select viewer.agency()) or from_agency_id = (select viewer.agency())
       or to_agency_id = (select viewer.agency())));
-- Somebody without an account decides about their own referral, or tells a team's link what the patient said.
create policy decision_recorded on consent.decision for insert to ${server} with check (
  withdrawn_at is null and recorded_at = access.at()
  and ((agency_id = viewer.agency() and partnership_id = viewer.partnership() and recorded_by = viewer.person()
        and (viewer.has_role('adviser', 'student_adviser', 'supervisor', 'coordinator')
             or viewer.has_role('referrer') and client_id is null))
       or (viewer.is_task('referral-door') and client_id is null and recorded_by is null)));
create policy decision_withdrawn on consent.decision for update to ${server}
  using (withdrawn_at is null and given and agency_id = (select viewer.agency())
    and (select viewer.has_role('referrer', 'adviser', 'student_adviser', 'supervisor', 'coordinator'))
    and (client_id is null or client_id <> all ((select access.barred_records())::uuid[])))
  with check (withdrawn_at is not null and withdrawn_by = viewer.person());
-- A client's decisions are recorded by the agency that holds the client.
create policy decision_of_own_client on consent.decision as restrictive for insert to ${server} with check (
  client_id is null or exists (select from client.client c where c.id = client_id and c.agency_id = viewer.agency()));
