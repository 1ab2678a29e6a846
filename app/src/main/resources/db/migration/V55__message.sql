-- Messages out: what waits to be sent, what was handed over, what did not arrive. The address of a client or of a member of
-- staff is never kept here; a typed one, and what the text says, only until the message was handed over or refused.
create schema message;
grant usage on schema message to ${server};

create table message.template (
  id               uuid primary key,
  partnership_id   uuid not null references access.partnership,
  name             text not null check (name ~ '^[a-z]+(-[a-z]+){0,7}$'),
  version          integer not null check (version > 0),
  subject          text not null check (length(subject) <= 200),
  body             text not null check (length(body) <= 10000),
  short            text not null check (length(short) <= 2000),
  neutral_subject  text not null check (length(neutral_subject) <= 200),
  neutral_body     text not null check (length(neutral_body) <= 10000),
  neutral_short    text not null check (length(neutral_short) <= 2000),
  made_at          timestamptz not null,
  made_by          uuid,
  unique (partnership_id, name, version)
);
alter table message.template enable row level security;
alter table message.template force  row level security;
grant select, insert on message.template to ${server};

create policy template_seen on message.template for select to ${server} using (
  (partnership_id = (select viewer.partnership()) and (select access.is_staff()))
  or (select viewer.is_administrator() or viewer.is_task('message-send')));
create policy template_made on message.template for insert to ${server} with check (
  (select viewer.is_administrator())
  or (partnership_id = (select viewer.partnership()) and (select viewer.has_role('coordinator'))));

-- due_at: when to do something next, and until when a node that works on it has it for itself; null when nothing is left.
create table message.message (
  id              uuid primary key,
  partnership_id  uuid not null,
  agency_id       uuid not null,
  key             text not null check (length(key) between 1 and 300),
  template        text not null check (template ~ '^[a-z]+(-[a-z]+){0,7}$'),
  to_kind         text not null check (to_kind in ('staff', 'contact', 'typed')),
  person_id       uuid references access.person,
  contact_id      uuid,
  channel         text check (channel in ('email', 'text')),
  address         text check (length(address) <= 254),
  field_names     text[] not null default '{}',
  field_values    text[] not null default '{}',
  neutral         boolean not null,
  about_kind      text not null check (about_kind ~ '^[a-z]+([_-][a-z]+){0,7}$'),
  about_id        uuid not null,
  made_at         timestamptz not null,
  made_by         uuid,
  due_at          timestamptz,
  lease           uuid,
  attempts        integer not null default 0,
  handed_at       timestamptz,
  reference       text,
  arrived_at      timestamptz,
  refused_at      timestamptz,
  refused_why     text,
  unique (partnership_id, key),
  foreign key (agency_id, partnership_id) references access.agency (id, partnership_id),
  check ((to_kind = 'staff') = (person_id is not null)),
  check ((to_kind = 'contact') = (contact_id is not null)),
  check (to_kind = 'typed' or (channel is null and address is null)),
  check ((refused_at is null) = (refused_why is null)),
  check (arrived_at is null or refused_at is null),
  check (handed_at is null and refused_at is null or (address is null and field_values = '{}'))
);
create index message_due on message.message (due_at) where due_at is not null;
create index message_refused on message.message (agency_id, refused_at desc, id desc) where refused_at is not null;
alter table message.message enable row level security;
alter table message.message force  row level security;
grant select, insert,
  update (due_at, lease, attempts, address, field_names, field_values, handed_at, reference, arrived_at, refused_at, refused_why)
  on message.message to ${server};

-- Whoever works in a partnership causes its messages; so does a task. What waits is nobody's to read.
create policy message_sent on message.message for insert to ${server} with check (
  handed_at is null and refused_at is null and made_by is not distinct from viewer.person()
  and (partnership_id = viewer.partnership() or not viewer.is_task('')));
create policy message_sender on message.message for select to ${server} using ((select viewer.is_task('message-send')));
create policy message_moved on message.message for update to ${server} using ((select viewer.is_task('message-send')));
-- What did not arrive is work of the agency concerned.
create policy message_undelivered on message.message for select to ${server} using (
  refused_at is not null and agency_id = (select viewer.agency())
  and (select viewer.has_role('referrer', 'adviser', 'student_adviser', 'supervisor', 'coordinator'))
  and about_id <> all ((select access.barred_records())::uuid[]));

-- Somebody has dealt with a message that did not arrive.
create table message.dismissal (
  message_id    uuid primary key references message.message,
  dismissed_at  timestamptz not null,
  dismissed_by  uuid not null references access.person,
  reason        text not null check (length(reason) between 1 and 500)
);
alter table message.dismissal enable row level security;
alter table message.dismissal force  row level security;
grant select, insert on message.dismissal to ${server};

-- Who may know of the message may know of its dismissal, and dismiss it.
create policy dismissal_seen on message.dismissal for select to ${server} using (
  exists (select from message.message m where m.id = message_id));
create policy dismissal_made on message.dismissal for insert to ${server} with check (
  dismissed_by = viewer.person() and exists (select from message.message m where m.id = message_id));

-- The demonstration's way out: what would have been sent, for its staff to read.
create table message.outbox (
  message_id      uuid primary key,
  partnership_id  uuid not null references access.partnership,
  sent_at         timestamptz not null,
  channel         text not null check (channel in ('email', 'text')),
  address         text not null,
  sender          text not null,
  subject         text not null,
  body            text not null
);
create index outbox_newest on message.outbox (partnership_id, sent_at desc, message_id desc);
alter table message.outbox enable row level security;
alter table message.outbox force  row level security;
grant select, insert on message.outbox to ${server};

create policy outbox_seen on message.outbox for select to ${server} using (
  partnership_id = (select viewer.partnership()) and (select access.is_staff()));
create policy outbox_filled on message.outbox for insert to ${server} with check ((select viewer.is_task('message-send')));

-- What the sender must know to write a message: names to put in and to leave out, the pathway, and to whom it goes.
create policy partnership_written_for on access.partnership for select to ${server} using (
  (select viewer.is_task('message-send')));
create policy agency_written_for on access.agency for select to ${server} using ((select viewer.is_task('message-send')));
create policy life_written_for on partnership.life for select to ${server} using (
  (select viewer.is_task('message-send')));
create policy pathway_written_for on partnership.pathway for select to ${server} using (
  (select viewer.is_task('message-send')));
create policy person_written_to on access.person for select to ${server} using (
  (select viewer.is_task('message-send'))
  and exists (select from message.message m where m.person_id = person.id and m.due_at is not null));
