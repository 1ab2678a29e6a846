-- Until any hour of the same day, the longest of which has 25: who says so early in the morning may stay until late.
alter table referral.presence drop constraint presence_check;
alter table referral.presence add constraint presence_check
  check (until > since and until <= since + interval '25 hours');
