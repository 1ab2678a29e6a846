-- What an adviser writes down in a session until there is a case: the advice register of the agency, never changed.
create schema if not exists appointment;
grant usage on schema appointment to ${server};

create table appointment.session_note (
  id              uuid primary key,
  partnership_id  uuid not null,
  agency_id       uuid not null,
  referral_id     uuid not null references referral.referral,
  written_at      timestamptz not null,
  written_by      uuid not null references access.person,
  words           text not null check (length(btrim(words)) between 1 and 10000),
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id)
);
create index session_note_of_referral on appointment.session_note (referral_id, written_at desc);

alter table appointment.session_note enable row level security;
alter table appointment.session_note force row level security;
grant select, insert on appointment.session_note to ${server};

-- For the agency's advisers; the leg says that the referral is theirs and carries the barriers.
create policy session_note_seen on appointment.session_note for select to ${server} using (
  agency_id = (select viewer.agency())
  and exists (select from referral.leg l where l.referral_id = session_note.referral_id));
create policy session_note_written on appointment.session_note for insert to ${server} with check (
  agency_id = viewer.agency() and partnership_id = viewer.partnership() and written_by = viewer.person()
  and written_at = access.at()
  and exists (select from referral.leg l where l.referral_id = session_note.referral_id));
