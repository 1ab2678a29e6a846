-- That somebody was asked about their needs, by whom, where and how, and what they said; never who they are.
create table referral.need_screen (
  id              uuid primary key,
  partnership_id  uuid not null references access.partnership,
  agency_id       uuid,
  team_id         uuid,
  site_id         uuid,
  asked_at        timestamptz not null,
  asked_by        uuid references access.person,
  role            text not null check (role ~ '^[a-z_]{2,40}$'),
  how             text not null check (how in ('spoken', 'tablet', 'link')),
  language        text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  answer          text not null check (answer in ('answered', 'declined', 'later')),
  alarms          text[] not null default '{}' check (alarms <@
                    '{letter,bailiff,eviction,no_money,unsafe,out_of_school,benefit_stopped,terminal}'),
  law_areas       text[] not null default '{}' check (law_areas <@
                    '{welfare_benefits,debt,housing,employment,education,immigration,community_care}'),
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id),
  foreign key (team_id, agency_id) references access.team (id, agency_id),
  foreign key (site_id, partnership_id) references directory.site (id, partnership_id),
  check (answer = 'answered' or (alarms = '{}' and law_areas = '{}'))
);
create index need_screen_asked on referral.need_screen (asked_by, asked_at desc);
create index need_screen_partnership on referral.need_screen (partnership_id, asked_at desc);
alter table referral.need_screen enable row level security;
alter table referral.need_screen force  row level security;
grant select, insert on referral.need_screen to ${server};
create policy need_screen_own on referral.need_screen for select to ${server} using (
  asked_by = (select viewer.person()) and agency_id = (select viewer.agency()));
create policy need_screen_asked on referral.need_screen for insert to ${server} with check (
  asked_at = access.at()
  and ((asked_by = viewer.person() and agency_id = viewer.agency() and partnership_id = viewer.partnership()
        and viewer.has_role('referrer', 'adviser', 'student_adviser', 'supervisor', 'coordinator'))
       or (viewer.is_task('referral-door') and asked_by is null and how = 'link')));
