-- A survey's description. One row.
insert into intake.instrument (survey_id, title, sha256, missing, scale_min, scale_max)
values (:survey_id, :title, :sha256, string_to_array(:missing, chr(10)), :scale_min, :scale_max)
