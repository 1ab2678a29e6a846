-- Who is looking. Set by org.alongside.database when a transaction begins; unset means nobody.
create schema viewer;
grant usage on schema viewer to ${server};

create function viewer.person() returns uuid language sql stable parallel safe
  return nullif(current_setting('alongside.person', true), '')::uuid;

create function viewer.agency() returns uuid language sql stable parallel safe
  return nullif(current_setting('alongside.agency', true), '')::uuid;

-- The partnership the viewer is at work in.
create function viewer.partnership() returns uuid language sql stable parallel safe
  return nullif(current_setting('alongside.partnership', true), '')::uuid;

-- All partnerships the viewer belongs to: for designs, never for clients.
create function viewer.partnerships() returns uuid[] language sql stable parallel safe
  return coalesce(nullif(current_setting('alongside.partnerships', true), '')::uuid[], '{}'::uuid[]);

create function viewer.has_role(variadic wanted text[]) returns boolean language sql stable parallel safe
  return coalesce(nullif(current_setting('alongside.roles', true), '')::text[], '{}'::text[]) && wanted;

-- The system itself at a named piece of work.
create function viewer.is_task(name text) returns boolean language sql stable parallel safe
  return coalesce(current_setting('alongside.task', true), '') = name;

create function viewer.is_administrator() returns boolean language sql stable parallel safe
  return viewer.has_role('system_administrator');
