-- A client's own link to their appointment, and what reminders have been sent.
create table appointment.link (
  id              uuid primary key,
  partnership_id  uuid not null,
  agency_id       uuid not null,
  referral_id     uuid references referral.referral,
  client_id       uuid references client.client,
  token_hash      bytea not null unique check (length(token_hash) = 32),
  made_at         timestamptz not null,
  until           timestamptz not null,
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id),
  check (num_nonnulls(referral_id, client_id) = 1)
);
create table appointment.reminder (
  appointment_id  uuid not null references appointment.appointment,
  occasion        text not null check (occasion in ('two_days', 'two_hours')),
  sent_at         timestamptz not null,
  primary key (appointment_id, occasion)
);
alter table appointment.link enable row level security;
alter table appointment.link force row level security;
alter table appointment.reminder enable row level security;
alter table appointment.reminder force row level security;
grant insert on appointment.link, appointment.reminder to ${server};
create policy link_made on appointment.link for insert to ${server} with check (
  viewer.is_task('appointment-reminders') and made_at = access.at());
create policy reminder_sent on appointment.reminder for insert to ${server} with check (
  viewer.is_task('appointment-reminders') and sent_at = access.at());

-- When a reminder is due: at the same hour by the clock two days before, and two hours of real time before.
create function appointment.reminder_at(starts_at timestamptz, occasion text) returns timestamptz language sql stable
  return case occasion
    when 'two_days' then (starts_at at time zone 'Europe/London' - interval '2 days') at time zone 'Europe/London'
    else starts_at - interval '2 hours' end;

-- The functions below read as the owner for one task each; without it they give nothing.
create policy appointment_of_task on appointment.appointment for select to current_user using (
  (select viewer.is_task('appointment-reminders')) or (select viewer.is_task('appointment-link')));
create policy session_of_task on rota.session for select to current_user using (
  (select viewer.is_task('appointment-reminders')) or (select viewer.is_task('appointment-link')));
create policy site_of_task on directory.site for select to current_user using (
  (select viewer.is_task('appointment-reminders')) or (select viewer.is_task('appointment-link')));
create policy leg_of_task on referral.leg for select to current_user using (
  (select viewer.is_task('appointment-reminders')));
create policy referral_of_task on referral.referral for select to current_user using (
  (select viewer.is_task('appointment-reminders')));
create policy contact_of_task on client.contact for select to current_user using (
  (select viewer.is_task('appointment-reminders')));
create policy reminder_of_task on appointment.reminder for select to current_user using (
  (select viewer.is_task('appointment-reminders')));
create policy link_of_task on appointment.link for select to current_user using (
  (select viewer.is_task('appointment-link')));

-- Whom to remind of what, and by which safe way: a text before an e-mail. Somebody the agency has not accepted yet is
-- reached as the referrer said; where they wrote a word of caution, nobody but a person reads it.
create function appointment.reminders_due(which text) returns table (
    appointment_id uuid, partnership_id uuid, agency_id uuid, referral_id uuid, client_id uuid, starts_at timestamptz,
    ends_at timestamptz, kind text, place text, neutral boolean, contact_id uuid, phone text, email text)
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return query
    select a.id, a.partnership_id, a.agency_id, a.referral_id, a.client_id, a.starts_at, a.ends_at, a.kind,
        coalesce(d.name, ''), coalesce(r.neutral, false),
        coalesce(way.text_id, way.email_id),
        case when c.known is null and r.phone_text and r.safe_contact = '' then r.phone end,
        case when c.known is null and r.safe_contact = '' then r.email end
      from appointment.appointment a
      join rota.session s on s.id = a.session_id and s.cancelled_at is null
      left join directory.site d on d.id = s.site_id
      left join referral.referral r on r.id = a.referral_id
      left join lateral (select coalesce(a.client_id, (select l.client_id from referral.leg l
          where l.referral_id = a.referral_id and l.agency_id = a.agency_id and l.client_id is not null limit 1)) as known) c
        on true
      left join lateral (select
          (array_agg(x.text_id order by x.recorded_at desc) filter (where x.kind = 'phone' and x.texts))[1] as text_id,
          (array_agg(x.contact_id order by x.recorded_at desc) filter (where x.kind = 'email' and x.safe))[1] as email_id
          from client.contact x where x.client_id = c.known and x.ended_at is null) way on true
     where a.cancelled_at is null and a.starts_at > access.at() and a.starts_at < access.at() + interval '3 days'
       and a.booked_at < appointment.reminder_at(a.starts_at, which)
       and appointment.reminder_at(a.starts_at, which) <= access.at()
       and (which = 'two_hours' or access.at() < appointment.reminder_at(a.starts_at, 'two_hours'))
       and not exists (select from appointment.reminder m where m.appointment_id = a.id and m.occasion = which)
     order by a.starts_at limit 500;
end $$;

-- What a link opens: the person's next appointment with the agency. Nothing without the secret, nothing when it is over.
create function appointment.by_link(secret bytea) returns table (
    link_id uuid, partnership_id uuid, agency_id uuid, referral_id uuid, client_id uuid, appointment_id uuid,
    starts_at timestamptz, ends_at timestamptz, kind text, twice boolean, place text, address text)
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return query
    select k.id, k.partnership_id, k.agency_id, k.referral_id, k.client_id, a.id, a.starts_at, a.ends_at, a.kind,
        a.double_length, coalesce(d.name, ''), coalesce(d.address, '')
      from appointment.link k
      left join lateral (select x.* from appointment.appointment x
          where x.agency_id = k.agency_id and (x.referral_id = k.referral_id or x.client_id = k.client_id)
            and x.cancelled_at is null and x.starts_at > access.at() order by x.starts_at limit 1) a on true
      left join rota.session s on s.id = a.session_id
      left join directory.site d on d.id = s.site_id
     where k.token_hash = secret and k.until > access.at();
end $$;

create function appointment.link_sessions(secret bytea) returns table (
    session_id uuid, site_id uuid, place text, starts_at timestamptz, slots integer, slot_minutes integer)
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return query
    select s.id, s.site_id, coalesce(d.name, ''), s.starts_at, s.slots, s.slot_minutes
      from appointment.link k join rota.session s on s.agency_id = k.agency_id and s.partnership_id = k.partnership_id
      left join directory.site d on d.id = s.site_id
     where k.token_hash = secret and k.until > access.at() and s.cancelled_at is null and s.slots > 0
       and s.ends_at > access.at() and s.starts_at < access.at() + interval '6 weeks'
     order by s.starts_at limit 500;
end $$;
create function appointment.link_busy(secret bytea, sessions uuid[]) returns table (
    session_id uuid, starts_at timestamptz, ends_at timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return query
    select a.session_id, a.starts_at, a.ends_at from appointment.appointment a
     where a.session_id = any (sessions) and a.cancelled_at is null
       and exists (select from appointment.link k where k.token_hash = secret and k.until > access.at()
         and k.agency_id = a.agency_id);
end $$;

create policy appointment_cancelled_by_link on appointment.appointment for update to current_user using (
  (select viewer.is_task('appointment-link')));
create function appointment.cancel_by_link(secret bytea, one uuid, reason text) returns boolean language plpgsql
  security definer set search_path = pg_catalog as $$
begin
  update appointment.appointment a set cancelled_at = access.at(), cancelled_asked_by = 'client', cancelled_reason = reason
   where a.id = one and a.cancelled_at is null and a.starts_at > access.at() and exists (
     select from appointment.link k where k.token_hash = secret and k.until > access.at() and k.agency_id = a.agency_id
       and (k.referral_id = a.referral_id or k.client_id = a.client_id));
  return found;
end $$;

create policy appointment_booked_by_link on appointment.appointment for insert to current_user with check (
  viewer.is_task('appointment-link'));
create function appointment.book_by_link(secret bytea, fresh uuid, of_session uuid, from_at timestamptz, to_at timestamptz,
    how text, twice boolean, moved uuid) returns boolean language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into appointment.appointment (id, partnership_id, agency_id, session_id, person_id, referral_id, client_id, kind,
      starts_at, ends_at, double_length, booked_at, booked_how, moved_from_id)
    select fresh, s.partnership_id, s.agency_id, s.id, s.person_id, k.referral_id, k.client_id, how, from_at, to_at, twice,
        access.at(), 'client', moved
      from appointment.link k join rota.session s on s.agency_id = k.agency_id and s.partnership_id = k.partnership_id
     where k.token_hash = secret and k.until > access.at() and s.id = of_session and s.cancelled_at is null
       and from_at > access.at() and from_at >= s.starts_at and to_at <= s.ends_at
    on conflict do nothing;
  return found;
end $$;
