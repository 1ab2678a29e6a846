-- Who is told by e-mail what happens to referrals: what people chose not to hear, and what the weekly digest may count.
create table referral.notice_choice (
  id         uuid primary key,
  person_id  uuid not null references access.person,
  notice     text not null check (notice in ('arrivals', 'digest')),
  wanted     boolean not null,
  chosen_at  timestamptz not null
);
create index notice_choice_newest on referral.notice_choice (person_id, notice, chosen_at desc, id desc);
alter table referral.notice_choice enable row level security;
alter table referral.notice_choice force  row level security;
grant select, insert on referral.notice_choice to ${server};
create policy notice_choice_own on referral.notice_choice for select to ${server} using (
  person_id = (select viewer.person()));
create policy notice_choice_made on referral.notice_choice for insert to ${server} with check (
  person_id = viewer.person() and chosen_at = access.at());

-- Whether somebody wants to hear of it: yes, until they say no. It says nothing else, so it may be asked of all.
create policy notice_choice_heeded on referral.notice_choice for select to current_user using (true);
create function referral.heeds(who uuid, about text) returns boolean language sql stable security definer
  set search_path = pg_catalog
  return coalesce((select c.wanted from referral.notice_choice c where c.person_id = who and c.notice = about
                    order by c.chosen_at desc, c.id desc limit 1), true);

-- What whoever has just sent a referral tells the agency it went to, though a door reads nothing back.
-- The owner sees of referrals only what was sent by the viewer at this moment.
create function referral.announced(one uuid)
  returns table (reference text, neutral boolean, door text, alarms text[], letter_date date, team_id uuid,
    agency_id uuid)
  language sql stable security definer set search_path = pg_catalog
  begin atomic
    select r.reference, r.neutral, r.door, r.alarms, r.letter_date, r.from_team_id, r.from_agency_id
      from referral.referral r
     where r.id = one;
  end;

-- A door writes to those who decide about referrals; it learns their ids and nothing else.
create policy membership_at_door on access.membership for select to ${server} using (
  role in ('adviser', 'supervisor', 'coordinator') and ended_at is null and (select viewer.is_task('referral-door')));

-- The digest finds teams and their referrers; what it counts it reads as each of them.
create policy team_in_digest on access.team for select to ${server} using ((select viewer.is_task('referral-digest')));
create policy team_member_in_digest on access.team_member for select to ${server} using (
  left_at is null and (select viewer.is_task('referral-digest')));
create policy membership_in_digest on access.membership for select to ${server} using (
  role = 'referrer' and ended_at is null and (select viewer.is_task('referral-digest')));
