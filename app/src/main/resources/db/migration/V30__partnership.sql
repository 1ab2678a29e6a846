-- How each partnership is designed. Versions of a pathway and of consent wording supersede each other and are never changed.
create schema partnership;
grant usage on schema partnership to ${server};

-- Without a first day a partnership is still being set up.
create table partnership.life (
  partnership_id  uuid primary key references access.partnership,
  started_on      date,
  ended_on        date,
  made_at         timestamptz not null,
  check (ended_on is null or started_on is not null and ended_on >= started_on)
);

create table partnership.pathway (
  id              uuid primary key,
  partnership_id  uuid not null references access.partnership,
  version         integer not null check (version > 0),
  definition      text not null check (length(definition) <= 65536),
  region          text not null,
  setting         text not null,
  sector          text not null,
  delivery        text not null,
  co_location     text not null,
  made_at         timestamptz not null,
  made_by         uuid,
  unique (partnership_id, version)
);

create table partnership.consent_wording (
  id              uuid primary key,
  partnership_id  uuid not null references access.partnership,
  purpose         text not null check (purpose in ('record', 'refer', 'feedback', 'gp_record', 'share', 'contact', 'research')),
  version         integer not null check (version > 0),
  wording         text not null check (length(wording) between 10 and 1000),
  made_at         timestamptz not null,
  made_by         uuid,
  unique (partnership_id, purpose, version)
);

-- Whoever works in a partnership sees its design; clients do not. Its coordinator and the system administrator shape it.
do $$
declare
  t text;
  seen text := '(select viewer.is_administrator()) or (partnership_id = any ((select viewer.partnerships())::uuid[])
    and not (select viewer.has_role(''client'')))';
  shaped text := '(select viewer.is_administrator()) or (partnership_id = (select viewer.partnership())
    and (select viewer.has_role(''coordinator'')))';
begin
  foreach t in array array['life', 'pathway', 'consent_wording'] loop
    execute format('alter table partnership.%I enable row level security', t);
    execute format('alter table partnership.%I force row level security', t);
    execute format('create policy %I on partnership.%I for select to ${server} using (%s)', t || '_seen', t, seen);
    execute format('create policy %I on partnership.%I for insert to ${server} with check (%s)', t || '_made', t, shaped);
  end loop;
end $$;
create policy life_changed on partnership.life for update to ${server} using (
  (select viewer.is_administrator()) or (partnership_id = (select viewer.partnership()) and (select viewer.has_role('coordinator'))));

grant select, insert, update (started_on, ended_on) on partnership.life to ${server};
grant select, insert on partnership.pathway, partnership.consent_wording to ${server};
