-- Counts the figures of editions: without, a wave that is kept the same day took a minute for 30 teams. No rows.
analyze release.edition_value
