-- A team that is known by a file's folder alone. One row.
insert into intake.provisional_team (file_id, team_id, team_name, district_id, district_name)
values (:file_id, :team_id, :team_name, :district_id, :district_name)
