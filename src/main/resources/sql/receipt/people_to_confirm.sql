-- People of exports whom nobody knows, in an order that stays. One row per team and source.
select source_name, source_email, team_id, nearest, meetings, last_on
from facts.person_to_confirm
order by team_id collate "C", source_name collate "C", source_email collate "C"
