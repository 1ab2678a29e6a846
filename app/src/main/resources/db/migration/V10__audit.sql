-- Who read, wrote, searched, exported, overrode or was denied what. An event is appended in the transaction that it
-- describes and never changed; docs/audit.md says what is hashed and how to check it with another program.
create schema audit;
grant usage on schema audit to ${server};

-- The PostgreSQL cluster that counts the transactions: in another one they start again.
create function audit.cluster() returns bigint language sql stable
  return (select system_identifier from pg_control_system());

create table audit.event (
  id              uuid primary key,
  cluster         bigint not null default audit.cluster(),
  xid             bigint not null default pg_current_xact_id()::text::bigint,
  number          bigint not null generated always as identity,
  at              timestamptz not null check (isfinite(at)),
  person_id       uuid,
  agency_id       uuid,
  partnership_id  uuid,
  task            text,
  roles           text,
  session         bytea check (octet_length(session) = 16),
  address         text,
  act             text not null check (act ~ '^[A-Z][A-Z_]{1,39}$'),
  kind            text not null check (kind ~ '^[a-z][a-z_]{1,39}$'),
  subject         uuid,
  client_id       uuid,
  detail          text not null check (octet_length(detail) <= 4000)
);

-- Many events in few blocks: ordered by transaction, then by number; each names the one before by its hash.
-- leaves holds for every event, in order, the 16 bytes of its id and the 32 bytes of its hash.
create table audit.block (
  number       bigint primary key check (number > 0),
  previous     bytea not null check (octet_length(previous) = 32),
  cluster      bigint not null,
  from_xid     bigint not null,
  from_number  bigint not null,
  upto_xid     bigint not null,
  upto_number  bigint not null,
  count        integer not null check (count > 0),
  root         bytea not null check (octet_length(root) = 32),
  leaves       bytea not null check (octet_length(leaves) = 48 * count),
  sealed_at    timestamptz not null check (isfinite(sealed_at)),
  hash         bytea not null check (octet_length(hash) = 32),
  unique (cluster, upto_xid, upto_number),
  check ((from_xid, from_number) < (upto_xid, upto_number))
);
alter table audit.block alter column leaves set storage external;

create view audit.leaf with (security_invoker = true) as
  select number as block, position, encode(substring(leaves from position * 48 - 47 for 16), 'hex')::uuid as event_id,
         substring(leaves from position * 48 - 31 for 32) as hash
  from audit.block, generate_series(1, count) as position;

-- What each verification by the server found.
create table audit.verification (
  id        uuid primary key,
  at        timestamptz not null,
  blocks    bigint not null,
  events    bigint not null,
  unsealed  bigint not null,
  heads     bigint not null,
  finding   text
);
create index verification_at on audit.verification (at);

-- For sealing and verifying; for an agency's newest, one person's, one act's and one kind's; for one record.
create index event_order   on audit.event (cluster, xid, number);
create index event_agency  on audit.event (agency_id, at desc, number desc);
create index event_person  on audit.event (person_id, agency_id, at desc, number desc);
create index event_rare    on audit.event (agency_id, act, at desc, number desc);
create index event_kind    on audit.event (agency_id, kind, at desc, number desc);
create index event_subject on audit.event (subject, at desc, number desc) where subject is not null;
create index event_client  on audit.event (client_id, at desc, number desc) where client_id is not null;

-- About people, roles and sign-in; never about a client.
create function audit.administrative(kind text) returns boolean language sql immutable parallel safe
  return kind in ('person', 'account', 'password', 'totp', 'passkey', 'recovery_code', 'session', 'sign_in', 'invitation',
    'administrator', 'membership', 'role', 'team', 'team_member', 'agency', 'partnership', 'site', 'audit_trail');
create index event_administrative on audit.event (at desc, number desc)
  where audit.administrative(kind) and client_id is null;

-- A mistake of the owner stops here; a forger who takes the triggers away is found by verification.
create function audit.refuse() returns trigger language plpgsql as $$
begin
  raise insufficient_privilege using message = 'The audit trail is only ever added to';
end $$;
create trigger event_kept        before update or delete or truncate on audit.event        execute function audit.refuse();
create trigger block_kept        before update or delete or truncate on audit.block        execute function audit.refuse();
create trigger verification_kept before update or delete or truncate on audit.verification execute function audit.refuse();

alter table audit.event        enable row level security;
alter table audit.event        force  row level security;
alter table audit.block        enable row level security;
alter table audit.block        force  row level security;
alter table audit.verification enable row level security;
alter table audit.verification force  row level security;

-- The server cannot say which transaction it was.
grant select on audit.event, audit.block, audit.leaf, audit.verification to ${server};
grant insert (id, at, person_id, agency_id, partnership_id, task, roles, session, address, act, kind, subject, client_id,
  detail) on audit.event to ${server};
grant insert on audit.block, audit.verification to ${server};

-- Whoever is at work appends, as themselves only.
create policy event_appended on audit.event for insert to ${server} with check (
  person_id is not distinct from (select viewer.person())
  and agency_id is not distinct from (select viewer.agency())
  and partnership_id is not distinct from (select viewer.partnership())
  and task is not distinct from (select nullif(current_setting('alongside.task', true), '')));

-- A supervisor sees her agency's events, save those of a record that a barrier hides from her.
create policy event_of_own_agency on audit.event for select to ${server} using (
  agency_id = (select viewer.agency()) and partnership_id = (select viewer.partnership())
  and (select viewer.has_role('supervisor'))
  and (subject is null or subject <> all ((select access.barred_records())::uuid[]))
  and (client_id is null or client_id <> all ((select access.barred_records())::uuid[])));
create policy event_of_administration on audit.event for select to ${server} using (
  audit.administrative(kind) and client_id is null and (select viewer.is_administrator()));
create policy event_of_client on audit.event for select to ${server} using (
  client_id is not null and (select viewer.is_task('audit-client')));
create policy event_sealed on audit.event for select to ${server} using (
  (select viewer.is_task('audit-seal') or viewer.is_task('audit-verify')));

-- Blocks hold numbers and hashes only.
create policy block_seen on audit.block for select to ${server} using (
  (select viewer.has_role('supervisor', 'system_administrator') or viewer.is_task('audit-seal')
    or viewer.is_task('audit-verify')));
create policy block_sealed on audit.block for insert to ${server} with check ((select viewer.is_task('audit-seal')));

create policy verification_seen on audit.verification for select to ${server} using (
  (select viewer.has_role('supervisor', 'system_administrator') or viewer.is_task('audit-verify')));
create policy verification_kept on audit.verification for insert to ${server} with check (
  (select viewer.is_task('audit-verify')));
