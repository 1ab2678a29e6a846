-- Written as scalars, so that each row is one look into an index: the planner would otherwise read every client first.
alter policy merge_seen on client.merge using (
  (select true from client.client c where c.id = kept) and (select true from client.client c where c.id = gone));
alter policy pair_seen on client.pair using (
  (select true from client.client c where c.id = one) and (select true from client.client c where c.id = other));
-- Records that are read as one are no pair.
create policy merge_compared on client.merge for select to ${server} using (
  (select viewer.is_task('client-match')) and undone_at is null);
