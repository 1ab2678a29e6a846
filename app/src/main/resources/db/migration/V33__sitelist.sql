-- Lists of sites and teams that wait to be checked and taken in. Lines stay as typed until they are.
create schema sitelist;
grant usage on schema sitelist to ${server};

create table sitelist.import (
  id              uuid primary key,
  partnership_id  uuid not null references access.partnership,
  unit            text not null check (unit in ('site', 'team')),
  file_name       text not null check (length(file_name) <= 200),
  left_out        text[] not null default '{}',
  made_at         timestamptz not null,
  made_by         uuid,
  closed_at       timestamptz,
  unique (id, partnership_id)
);
create index import_open on sitelist.import (partnership_id) where closed_at is null;

create table sitelist.line (
  import_id       uuid not null,
  partnership_id  uuid not null,
  number          integer not null check (number > 0),
  cells           jsonb not null,
  taken_at        timestamptz,
  removed_at      timestamptz,
  primary key (import_id, number),
  foreign key (import_id, partnership_id) references sitelist.import (id, partnership_id)
);

-- Lists are seen by whoever may take them in.
do $$
declare
  t text;
  shaped text := '(select viewer.is_administrator()) or (partnership_id = (select viewer.partnership())
    and (select viewer.has_role(''coordinator'')))';
begin
  foreach t in array array['import', 'line'] loop
    execute format('alter table sitelist.%I enable row level security', t);
    execute format('alter table sitelist.%I force row level security', t);
    execute format('create policy %I on sitelist.%I for select to ${server} using (%s)', t || '_seen', t, shaped);
    execute format('create policy %I on sitelist.%I for insert to ${server} with check (%s)', t || '_made', t, shaped);
    execute format('create policy %I on sitelist.%I for update to ${server} using (%s)', t || '_changed', t, shaped);
  end loop;
end $$;
grant select, insert on sitelist.import, sitelist.line to ${server};
grant update (closed_at) on sitelist.import to ${server};
grant update (cells, taken_at, removed_at) on sitelist.line to ${server};
