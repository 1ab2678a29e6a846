-- A number or address that somebody typed is asked of the register too before anything goes to it: not when a client of the
-- agency that sends has it and it is not safe for that. Only whoever sends may ask, and hears yes or no.
create function client.unsafe_at(agency uuid, way text, place text) returns boolean language sql stable security definer
  set search_path = pg_catalog
  return exists (select from client.match_key k join client.contact c on c.client_id = k.client_id and c.kind = k.kind
                  where k.agency_id = agency and k.kind = case way when 'text' then 'phone' else way end
                    and k.key = lower(place) and lower(c.value) = k.key and c.ended_at is null
                    and not case way when 'text' then c.texts else c.safe end);
create policy match_key_warned on client.match_key for select to current_user using (
  (select viewer.is_task('message-send')));
create policy contact_warned on client.contact for select to current_user using (
  (select viewer.is_task('message-send')));
