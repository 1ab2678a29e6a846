-- What is not sent yet stays apart from what is: unfinished forms, and files that come with them.
create table referral.draft (
  id              uuid primary key,
  partnership_id  uuid not null,
  agency_id       uuid not null,
  person_id       uuid not null references access.person,
  page            text not null check (page in ('refer', 'take-in')),
  typed           text not null check (length(typed) <= 20000),
  saved_at        timestamptz not null,
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id)
);
create index draft_of_person on referral.draft (person_id, saved_at desc);
create index draft_old on referral.draft (saved_at);
alter table referral.draft enable row level security;
alter table referral.draft force  row level security;
grant select, insert, update (typed, saved_at), delete on referral.draft to ${server};
-- A draft is its maker's alone, at the agency where it was made; what is a month old is dropped by the clock.
create policy draft_own on referral.draft for all to ${server}
  using (person_id = (select viewer.person()) and agency_id = (select viewer.agency()))
  with check (person_id = (select viewer.person()) and agency_id = (select viewer.agency())
    and partnership_id = (select viewer.partnership()) and saved_at = access.at());
create policy draft_old_seen on referral.draft for select to ${server} using (
  (select viewer.is_task('referral-drafts')) and saved_at < access.at() - interval '1 month');
create policy draft_old_dropped on referral.draft for delete to ${server} using (
  (select viewer.is_task('referral-drafts')) and saved_at < access.at() - interval '1 month');

-- Photos of letters. Images were written anew, so that nothing of the camera's is in them.
create table referral.letter (
  id              uuid primary key,
  referral_id     uuid not null,
  partnership_id  uuid not null,
  agency_id       uuid,
  kept_at         timestamptz not null,
  kept_by         uuid references access.person,
  sent_at         timestamptz,
  kind            text not null check (kind in ('jpeg', 'png', 'pdf')),
  digest          bytea not null check (octet_length(digest) = 32),
  content         bytea not null check (octet_length(content) between 1 and 20971520),
  unique (referral_id, digest),
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id),
  check (kept_by is not null or sent_at is not null)
);
create index letter_unsent on referral.letter (kept_at) where sent_at is null;
alter table referral.letter enable row level security;
alter table referral.letter force  row level security;
grant select, insert, update (sent_at), delete on referral.letter to ${server};
-- The sender sees it, and so does the agency that has the referral (a withdrawn one it does not see), if it was the
-- referral's sender who added it.
create policy letter_own on referral.letter for select to ${server} using (
  kept_by = (select viewer.person()) and agency_id = (select viewer.agency()));
create policy letter_received on referral.letter for select to ${server} using (
  sent_at is not null and exists (
    select from referral.leg l join referral.referral r on r.id = l.referral_id
     where l.referral_id = letter.referral_id and r.sent_by is not distinct from letter.kept_by));
create policy letter_kept on referral.letter for insert to ${server} with check (
  kept_at = access.at()
  and ((kept_by = viewer.person() and agency_id = viewer.agency() and partnership_id = viewer.partnership()
        and sent_at is null
        and viewer.has_role('referrer', 'adviser', 'student_adviser', 'supervisor', 'coordinator'))
       or (viewer.is_task('referral-door') and kept_by is null and sent_at = access.at())));
create policy letter_sent on referral.letter for update to ${server}
  using (sent_at is null and kept_by = (select viewer.person()) and agency_id = (select viewer.agency()))
  with check (sent_at = access.at());
create policy letter_removed on referral.letter for delete to ${server} using (
  sent_at is null and kept_by = (select viewer.person()) and agency_id = (select viewer.agency()));
create policy letter_old_seen on referral.letter for select to ${server} using (
  (select viewer.is_task('referral-drafts')) and sent_at is null and kept_at < access.at() - interval '1 month');
create policy letter_old_dropped on referral.letter for delete to ${server} using (
  (select viewer.is_task('referral-drafts')) and sent_at is null and kept_at < access.at() - interval '1 month');
