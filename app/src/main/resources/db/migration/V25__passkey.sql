-- Passkeys: the public half of each, and how often it has signed.
create schema passkey;
grant usage on schema passkey to ${server};

create table passkey.passkey (
  id                bytea primary key,
  person_id         uuid not null references access.person,
  public_key        bytea not null,
  signature_count   bigint not null,
  verified          boolean not null,
  may_be_backed_up  boolean not null,
  backed_up         boolean not null,
  transports        text not null,
  label             text not null check (length(label) between 1 and 60),
  attestation       bytea not null,
  client_data       bytea not null,
  added_at          timestamptz not null,
  used_at           timestamptz
);
create index passkey_person on passkey.passkey (person_id);

alter table passkey.passkey enable row level security;
alter table passkey.passkey force  row level security;
grant select, insert, update (signature_count, backed_up, used_at), delete on passkey.passkey to ${server};

create policy passkey_seen on passkey.passkey for select to ${server} using (
  person_id = (select viewer.person()) or (select viewer.is_task('passkey')));
create policy passkey_added on passkey.passkey for insert to ${server} with check (
  person_id = (select viewer.person()));
create policy passkey_used on passkey.passkey for update to ${server} using ((select viewer.is_task('passkey')));
create policy passkey_removed on passkey.passkey for delete to ${server} using (person_id = (select viewer.person()));
