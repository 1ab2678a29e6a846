-- Appointments: who has which slot of a session, and holds while somebody types. Facts, never states.
create schema appointment;
grant usage on schema appointment to ${server};

alter table rota.session add constraint session_whole unique (id, partnership_id, agency_id, person_id);

create table appointment.appointment (
  id              uuid primary key,
  partnership_id  uuid not null,
  agency_id       uuid not null,
  session_id      uuid not null,
  person_id       uuid not null,
  referral_id     uuid references referral.referral,
  client_id       uuid references client.client,
  kind            text not null check (kind in ('face_to_face', 'telephone', 'video', 'ward_visit', 'home_visit')),
  starts_at       timestamptz not null,
  ends_at         timestamptz not null,
  interpreter     boolean not null default false,
  double_length   boolean not null default false,
  booked_at       timestamptz not null,
  booked_by       uuid references access.person,
  booked_how      text not null check (booked_how in
                    ('referrer', 'receptionist', 'adviser', 'client', 'waiting_list', 'walk_in')),
  override_reason text check (length(btrim(override_reason)) between 3 and 300),
  moved_from_id   uuid references appointment.appointment,
  cancelled_at    timestamptz,
  cancelled_by    uuid references access.person,
  cancelled_asked_by text check (cancelled_asked_by in ('client', 'referrer', 'agency', 'adviser')),
  cancelled_reason text check (cancelled_reason in ('not_needed', 'not_well', 'cannot_come', 'other_time',
                    'adviser_away', 'place_closed', 'withdrawn', 'mistake', 'not_said')),
  foreign key (session_id, partnership_id, agency_id, person_id)
    references rota.session (id, partnership_id, agency_id, person_id),
  check (num_nonnulls(referral_id, client_id) = 1),
  check (ends_at > starts_at),
  check (booked_by is not null or booked_how = 'client'),
  check (num_nonnulls(cancelled_at, cancelled_asked_by, cancelled_reason) in (0, 3)),
  check (cancelled_by is null or cancelled_at is not null),
  -- Two people never have the same time of one adviser, unless an adviser said why.
  constraint appointment_one_at_a_time exclude using gist (
    session_id with =, tstzrange(starts_at, ends_at) with &&) where (cancelled_at is null and override_reason is null)
);
create index appointment_of_session on appointment.appointment (session_id, starts_at);
create index appointment_of_agency on appointment.appointment (agency_id, starts_at, id);
create index appointment_of_referral on appointment.appointment (referral_id, starts_at) where referral_id is not null;
create index appointment_of_client on appointment.appointment (client_id, starts_at) where client_id is not null;
create unique index appointment_moved_once on appointment.appointment (moved_from_id) where moved_from_id is not null;

-- Whether they came. Never changed: the newest counts.
create table appointment.attendance (
  id              uuid primary key,
  appointment_id  uuid not null references appointment.appointment,
  agency_id       uuid not null,
  attended        text not null check (attended in ('attended', 'late', 'did_not_attend')),
  noted_at        timestamptz not null,
  noted_by        uuid not null references access.person
);
create index attendance_of_appointment on appointment.attendance (appointment_id, noted_at desc, id desc);

-- What was done about somebody who did not come: tries to reach them, or that the referrer was told in the end.
create table appointment.follow_up (
  id              uuid primary key,
  appointment_id  uuid not null references appointment.appointment,
  agency_id       uuid not null,
  channel         text check (channel in ('phone', 'text', 'email', 'letter', 'in_person')),
  outcome         text not null check (outcome in ('reached', 'no_answer', 'message_left', 'told_referrer', 'left_it')),
  done_at         timestamptz not null,
  done_by         uuid not null references access.person,
  check ((channel is null) = (outcome in ('told_referrer', 'left_it')))
);
create index follow_up_of_appointment on appointment.follow_up (appointment_id, done_at);

-- A time kept free for five minutes while somebody types. Says nothing about whom it is for.
create table appointment.hold (
  id              uuid primary key,
  partnership_id  uuid not null,
  session_id      uuid not null,
  person_id       uuid not null references access.person,
  starts_at       timestamptz not null,
  ends_at         timestamptz not null,
  until           timestamptz not null,
  foreign key (session_id, partnership_id) references rota.session (id, partnership_id),
  check (ends_at > starts_at),
  constraint hold_one_at_a_time exclude using gist (session_id with =, tstzrange(starts_at, ends_at) with &&)
);

alter table appointment.appointment enable row level security;
alter table appointment.appointment force row level security;
alter table appointment.attendance enable row level security;
alter table appointment.attendance force row level security;
alter table appointment.follow_up enable row level security;
alter table appointment.follow_up force row level security;
alter table appointment.hold enable row level security;
alter table appointment.hold force row level security;
grant select, insert on appointment.appointment, appointment.attendance, appointment.follow_up, appointment.hold
  to ${server};
grant update (cancelled_at, cancelled_by, cancelled_asked_by, cancelled_reason) on appointment.appointment to ${server};
grant delete on appointment.hold to ${server};

-- What of the partnership's sessions is taken, and by nobody in particular.
create function appointment.busy(sessions uuid[]) returns table (session_id uuid, starts_at timestamptz, ends_at timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return query select a.session_id, a.starts_at, a.ends_at from appointment.appointment a
    where a.session_id = any (sessions) and a.cancelled_at is null;
end $$;
create policy appointment_busy on appointment.appointment for select to current_user using (
  partnership_id = (select viewer.partnership()) and (select access.is_staff()));

-- The agency a referral can be booked with: the viewer's own while it has it, for who sent it the first one.
create function appointment.lies_with(one uuid) returns uuid language plpgsql stable security definer
  set search_path = pg_catalog as $$
begin
  return (select l.agency_id from referral.leg l
           where l.referral_id = one and num_nonnulls(l.declined_at, l.passed_at, l.withdrawn_at) = 0
             and (l.agency_id = viewer.agency() or l.from_leg_id is null)
           order by l.agency_id = viewer.agency() desc limit 1);
end $$;

-- The agency sees its own, as far as it sees whom they are for; who referred sees what their side booked, and the others
-- as far as the client's consent opens appointments.
create policy appointment_of_agency on appointment.appointment for select to ${server} using (
  agency_id = (select viewer.agency()) and (select referral.advises())
  and (referral_id is null or exists (select from referral.leg l where l.referral_id = appointment.referral_id))
  and (client_id is null or client_id <> all ((select client.barred_by_merge())::uuid[])));
create policy appointment_of_referrer on appointment.appointment for select to ${server} using (
  exists (select from referral.referral r where r.id = referral_id and r.from_agency_id = (select viewer.agency()))
  and coalesce(referral.client_of(referral_id) <> all ((select client.barred_by_merge())::uuid[]), true)
  and (booked_how in ('referrer', 'receptionist')
         and (cancelled_at is null or cancelled_asked_by = 'referrer' or cancelled_by = (select viewer.person()))
       or consent.covers(referral_id, referral.client_of(referral_id), 'feedback', agency_id,
         (select viewer.agency()), 'appointment')));

create policy appointment_by_agency on appointment.appointment for insert to ${server} with check (
  cancelled_at is null and booked_at = access.at() and booked_by = viewer.person()
  and agency_id = viewer.agency() and booked_how in ('adviser', 'waiting_list', 'walk_in')
  and (referral_id is null or exists (select from referral.leg l where l.referral_id = appointment.referral_id
         and num_nonnulls(l.declined_at, l.passed_at) = 0))
  and (client_id is null or exists (select from client.client c where c.id = client_id and c.agency_id = viewer.agency())));
create policy appointment_by_referrer on appointment.appointment for insert to ${server} with check (
  cancelled_at is null and booked_at = access.at() and booked_by = viewer.person() and override_reason is null
  and booked_how in ('referrer', 'receptionist')
  and exists (select from referral.referral r where r.id = referral_id and r.from_agency_id = viewer.agency())
  and coalesce(referral.client_of(referral_id) <> all ((select client.barred_by_merge())::uuid[]), true)
  and appointment.lies_with(referral_id) = agency_id);

create policy appointment_cancelled_by_agency on appointment.appointment for update to ${server}
  using (cancelled_at is null and agency_id = (select viewer.agency()) and (select referral.advises())
    and (referral_id is null or exists (select from referral.leg l where l.referral_id = appointment.referral_id))
    and (client_id is null or client_id <> all ((select client.barred_by_merge())::uuid[])))
  with check (cancelled_at = access.at() and cancelled_by = viewer.person());
create policy appointment_cancelled_by_referrer on appointment.appointment for update to ${server}
  using (cancelled_at is null and booked_how in ('referrer', 'receptionist')
    and exists (select from referral.referral r where r.id = referral_id and r.from_agency_id = (select viewer.agency()))
    and coalesce(referral.client_of(referral_id) <> all ((select client.barred_by_merge())::uuid[]), true))
  with check (cancelled_at = access.at() and cancelled_by = viewer.person() and cancelled_asked_by in ('client', 'referrer'));

-- Who withdraws a referral before it was decided about frees its slot.
create policy appointment_withdrawn on appointment.appointment for update to current_user
  using (cancelled_at is null and partnership_id = (select viewer.partnership()))
  with check (cancelled_reason = 'withdrawn' and cancelled_by = viewer.person());
create function appointment.free_withdrawn() returns trigger language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  update appointment.appointment a set cancelled_at = new.withdrawn_at, cancelled_by = new.withdrawn_by,
      cancelled_asked_by = 'referrer', cancelled_reason = 'withdrawn'
   where a.referral_id = new.id and a.cancelled_at is null and exists (select from referral.leg l
     where l.referral_id = new.id and l.agency_id = a.agency_id and l.withdrawn_at is not null);
  return new;
end $$;
-- After referral.withdraw_open_leg: triggers fire in the order of their names.
create trigger withdrawn_frees_slot after update on referral.referral for each row
  when (old.withdrawn_at is null and new.withdrawn_at is not null)
  execute function appointment.free_withdrawn();

create policy attendance_of_agency on appointment.attendance for select to ${server} using (
  agency_id = (select viewer.agency()) and (select referral.advises())
  and exists (select from appointment.appointment a where a.id = appointment_id));
create policy attendance_noted on appointment.attendance for insert to ${server} with check (
  noted_at = access.at() and noted_by = viewer.person() and agency_id = viewer.agency()
  and exists (select from appointment.appointment a where a.id = appointment_id and a.agency_id = attendance.agency_id)
  and referral.advises());

create policy follow_up_of_agency on appointment.follow_up for select to ${server} using (
  agency_id = (select viewer.agency()) and (select referral.advises())
  and exists (select from appointment.appointment a where a.id = appointment_id));
create policy follow_up_made on appointment.follow_up for insert to ${server} with check (
  done_at = access.at() and done_by = viewer.person() and agency_id = viewer.agency()
  and exists (select from appointment.appointment a where a.id = appointment_id and a.agency_id = follow_up.agency_id)
  and referral.advises());

create policy hold_seen on appointment.hold for select to ${server} using (
  partnership_id = (select viewer.partnership()) and (select access.is_staff()));
create policy hold_made on appointment.hold for insert to ${server} with check (
  partnership_id = viewer.partnership() and access.is_staff() and person_id = viewer.person()
  and until <= access.at() + interval '5 minutes');
create policy hold_freed on appointment.hold for delete to ${server} using (
  partnership_id = (select viewer.partnership()) and (select access.is_staff())
  and (until <= (select access.at()) or person_id = (select viewer.person())));
