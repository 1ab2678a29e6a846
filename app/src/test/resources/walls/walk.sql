-- Run by a superuser in a database of its own: puts sample rows in and looks at each table through each viewer's eyes.
create schema walls;
grant usage on schema walls to public;

create table walls.viewer (
  place     int primary key,
  name      text not null unique,
  role      text not null,
  settings  jsonb not null
);
create table walls.sample (
  tab    regclass not null,
  place  int not null,
  label  text not null,
  spot   tid not null,
  data   jsonb not null,
  primary key (tab, label)
);
create table walls.change (
  tab     regclass not null,
  name    text not null,
  assign  text not null,
  primary key (tab, name)
);
create table walls.ask (
  tab       regclass not null,
  name      text not null,
  question  text not null,
  primary key (tab, name)
);
create table walls.expected (
  tab      regclass not null,
  who      text not null,
  command  text not null,
  outcome  text not null,
  primary key (tab, who, command)
);
grant select on all tables in schema walls to public;

create function walls.become(who walls.viewer) returns void language plpgsql as $$
begin
  execute format('set local role %I', who.role);
  perform set_config('alongside.' || s.key, s.value, true) from jsonb_each_text(who.settings) s;
end $$;

-- The labels of the sample rows, in their order, as the person who reads the file sees them.
create function walls.labels(wanted regclass, spots tid[]) returns text language sql as $$
  select coalesce(string_agg(label, ' ' order by place), '-') from walls.sample where tab = wanted and spot = any (spots)
$$;

create function walls.seen(wanted regclass) returns text language plpgsql as $$
declare spots tid[];
begin
  execute format('select array_agg(ctid) from %s', wanted) into spots;
  return walls.labels(wanted, spots);
exception when insufficient_privilege then
  return walls.seen_in_part(wanted);
end $$;

-- A table of which only some columns may be read: the rows are known by those.
create function walls.seen_in_part(wanted regclass) returns text language plpgsql as $$
declare columns text; rows jsonb[];
begin
  select string_agg(quote_ident(attname), ', ') into columns from pg_attribute
   where attrelid = wanted and attnum > 0 and not attisdropped
     and has_column_privilege(current_user, wanted, attnum, 'SELECT');
  if columns is null then
    return '-';
  end if;
  execute format('select array_agg(to_jsonb(x)) from (select %s from %s) x', columns, wanted) into rows;
  return (select coalesce(string_agg(label, ' ' order by place), '-') from walls.sample s
           where tab = wanted and exists (select from unnest(rows) r where s.data @> r));
end $$;

-- A row that only a constraint refuses has passed the wall.
create function walls.accepts(statement text, data jsonb) returns boolean language plpgsql as $$
begin
  execute statement using data;
  raise sqlstate 'W0001';
exception
  when sqlstate 'W0001' or integrity_constraint_violation then return true;
  when insufficient_privilege or raise_exception then return false;
end $$;

create function walls.inserted(wanted regclass) returns text language plpgsql as $$
declare columns text;
begin
  select string_agg(quote_ident(attname), ', ' order by attnum) into columns from pg_attribute
   where attrelid = wanted and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''
     and has_column_privilege(current_user, wanted, attnum, 'INSERT');
  if columns is null then
    return '-';
  end if;
  return (select coalesce(string_agg(label, ' ' order by place), '-') from walls.sample
           where tab = wanted and walls.accepts(format('insert into %1$s (%2$s) select %2$s from
                   jsonb_populate_record(null::%1$s, $1)', wanted, columns), data));
end $$;

-- Changes or removes whatever the wall lets through, without looking first; where a constraint is in the way, row by row.
create function walls.touched(wanted regclass, statement text, who walls.viewer) returns text language plpgsql as $$
declare result text;
begin
  execute statement;
  reset role;
  execute format('select walls.labels($1, array_agg(spot)) from walls.sample
                   where tab = $1 and not exists (select from %s t where t.ctid = spot)', wanted) into result using wanted;
  raise sqlstate 'W0001';
exception
  when sqlstate 'W0001' then return result;
  when insufficient_privilege or raise_exception or integrity_constraint_violation then
    perform walls.become(who);
    return (select coalesce(string_agg(label, ' ' order by place), '-') from walls.sample
             where tab = wanted and walls.touches(format('%s where ctid = %L', statement, spot)));
end $$;

create function walls.touches(statement text) returns boolean language plpgsql as $$
declare touched bigint;
begin
  execute statement;
  get diagnostics touched = row_count;
  raise sqlstate 'W0001';
exception
  when sqlstate 'W0001' then return touched > 0;
  when integrity_constraint_violation then return true;
  when insufficient_privilege or raise_exception then return false;
end $$;

-- The sample rows for which a function that policies use, or that looks behind the wall, says yes to the viewer.
create function walls.asked(wanted regclass, question text) returns text language plpgsql as $$
declare result text;
begin
  execute format('select coalesce(string_agg(label, '' '' order by place), ''-'') from walls.sample
                   where tab = $1 and (%s)', question) into result using wanted;
  return result;
exception when insufficient_privilege then
  return '-';
end $$;

create function walls.looked(wanted regclass, v walls.viewer) returns table (command text, outcome text) language plpgsql as $$
declare c walls.change; a walls.ask;
begin
  perform walls.become(v);
  return query values ('select', walls.seen(wanted)), ('insert', walls.inserted(wanted));
  for c in select * from walls.change where tab = wanted loop
    perform walls.become(v);
    return query values (c.name, walls.touched(wanted, format('update %s set %s', wanted, c.assign), v));
  end loop;
  perform walls.become(v);
  for a in select * from walls.ask where tab = wanted loop
    return query values (a.name, walls.asked(wanted, a.question));
  end loop;
  perform walls.become(v);
  return query values ('delete', walls.touched(wanted, format('delete from %s', wanted), v));
  reset role;
end $$;

create function walls.walk(wanted regclass) returns table (who text, command text, outcome text) language plpgsql as $$
declare v walls.viewer;
begin
  for v in select * from walls.viewer order by place loop
    return query select v.name, l.command, l.outcome from walls.looked(wanted, v) l;
  end loop;
end $$;

-- Whether the walk finds what is expected; it ends at the first viewer for whom it does not, and begins with the roles
-- and tasks that this text names.
create function walls.as_expected(wanted regclass, about text) returns boolean language plpgsql as $$
declare v walls.viewer;
begin
  for v in select * from walls.viewer
            order by position(quote_literal(replace(name, 'task ', '')) in about) = 0, place loop
    if exists (select from walls.looked(wanted, v) l
                left join walls.expected e on e.tab = wanted and e.who = v.name and e.command = l.command
                where coalesce(e.outcome, '-') <> l.outcome) then
      return false;
    end if;
  end loop;
  return true;
end $$;

-- The tables whose policies ask this function, by way of others too.
create function walls.asking(asked text) returns setof regclass language sql as $$
  with recursive caller (name) as (
    values (asked collate "default")
    union
    select (p.pronamespace::regnamespace || '.' || p.proname) collate "default" from pg_proc p, caller c
     where p.prokind = 'f' and p.pronamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'walls')
       and position(c.name || '(' in pg_get_functiondef(p.oid)) > 0)
  select distinct format('%I.%I', schemaname, tablename)::regclass from pg_policies, caller
   where position(caller.name || '(' in concat(qual, ' ', with_check)) > 0
$$;

-- What the server's role holds on a table; a right on a part of the columns names them.
create function walls.grants(server text, wanted regclass) returns text language sql as $$
  select coalesce(string_agg(right_held, ', ' order by place), 'none') from (
    select p.place, case when has_table_privilege(server, wanted, p.name) then p.name
             when p.place <= 4 and has_any_column_privilege(server, wanted, p.name) then p.name || ' (' ||
               (select string_agg(attname, ', ' order by attnum) from pg_attribute
                 where attrelid = wanted and attnum > 0 and not attisdropped
                   and has_column_privilege(server, wanted, attnum, p.name)) || ')' end as right_held
      from (values (1, 'select'), (2, 'insert'), (3, 'update'), (4, 'references'),
                   (5, 'delete'), (6, 'truncate'), (7, 'trigger')) p (place, name)) held
$$;
