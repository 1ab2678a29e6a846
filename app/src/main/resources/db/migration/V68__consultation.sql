-- Secondary consultation: a professional asks about a situation, nobody is named; and who is in the building now.
create table referral.consultation (
  id              uuid primary key,
  partnership_id  uuid not null references access.partnership,
  reference       text not null check (reference ~ '^[A-Z0-9]{4}-[A-Z0-9]{4}$'),
  asked_at        timestamptz not null,
  asked_by        uuid not null references access.person,
  from_agency_id  uuid not null,
  from_team_id    uuid,
  law_area        text not null check (law_area in ('welfare_benefits', 'debt', 'housing', 'employment', 'education',
                    'immigration', 'community_care')),
  question        text not null check (length(btrim(question)) between 10 and 4000),
  agency_id       uuid not null,
  answered_at     timestamptz,
  answered_by     uuid references access.person,
  answer          text check (length(btrim(answer)) between 1 and 4000),
  words           tsvector not null generated always as (
                    to_tsvector('english'::regconfig, question || ' ' || coalesce(answer, ''))) stored,
  unique (partnership_id, reference),
  foreign key (from_agency_id, partnership_id) references access.agency (id, partnership_id),
  foreign key (from_team_id, from_agency_id) references access.team (id, agency_id),
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id),
  check ((answered_at is null) = (answer is null)),
  check ((answered_at is null) = (answered_by is null))
);
create index consultation_words on referral.consultation using gin (words);
create index consultation_waiting on referral.consultation (agency_id, asked_at, id) where answered_at is null;
create index consultation_newest on referral.consultation (partnership_id, asked_at desc, id desc);
create index consultation_of_asker on referral.consultation (asked_by, asked_at desc, id desc);
create index consultation_of_team on referral.consultation (from_team_id, asked_at desc, id desc)
  where from_team_id is not null;
alter table referral.consultation enable row level security;
alter table referral.consultation force  row level security;
grant select, insert on referral.consultation to ${server};
grant update (answered_at, answered_by, answer) on referral.consultation to ${server};

-- The asker and their team; and, since nobody is named, every adviser of the partnership learns from all answers.
create policy consultation_own on referral.consultation for select to ${server} using (
  from_agency_id = (select viewer.agency()) and (select viewer.has_role('referrer'))
  and (asked_by = (select viewer.person()) or from_team_id = any ((select access.own_teams())::uuid[])));
create policy consultation_advised on referral.consultation for select to ${server} using (
  partnership_id = (select viewer.partnership()) and (select referral.advises()));
create policy consultation_asked on referral.consultation for insert to ${server} with check (
  answered_at is null and asked_at = access.at() and asked_by = viewer.person()
  and from_agency_id = viewer.agency() and partnership_id = viewer.partnership() and viewer.has_role('referrer')
  and (from_team_id is null or from_team_id = any ((select access.own_teams())::uuid[])));
create policy consultation_answered on referral.consultation for update to ${server}
  using (answered_at is null and agency_id = (select viewer.agency()) and (select referral.advises()))
  with check (answered_at is not null and answered_by = viewer.person());

-- An adviser in the building now, who can be called and walked to; it ends by itself. The rota fills it later.
create table referral.presence (
  id              uuid primary key,
  partnership_id  uuid not null,
  agency_id       uuid not null,
  person_id       uuid not null references access.person,
  site_id         uuid not null,
  phone           text not null check (phone ~ '^[+0-9][0-9 ]{4,29}$'),
  since           timestamptz not null,
  until           timestamptz not null,
  ended_at        timestamptz,
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id),
  foreign key (site_id, partnership_id) references directory.site (id, partnership_id),
  check (until > since and until <= since + interval '16 hours')
);
create index presence_now on referral.presence (partnership_id, until) where ended_at is null;
create index presence_of_person on referral.presence (person_id, since desc);
alter table referral.presence enable row level security;
alter table referral.presence force  row level security;
grant select, insert on referral.presence to ${server};
grant update (ended_at) on referral.presence to ${server};

create policy presence_seen on referral.presence for select to ${server} using (
  partnership_id = (select viewer.partnership())
  and (select viewer.has_role('referrer', 'adviser', 'student_adviser', 'supervisor', 'coordinator')));
create policy presence_made on referral.presence for insert to ${server} with check (
  person_id = viewer.person() and agency_id = viewer.agency() and partnership_id = viewer.partnership()
  and ended_at is null and since = access.at() and referral.advises());
create policy presence_ended on referral.presence for update to ${server}
  using (ended_at is null and person_id = (select viewer.person()))
  with check (ended_at = access.at());
