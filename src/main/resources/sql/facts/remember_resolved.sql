-- What became of waiting rows in this run. One row per run and feed.
insert into facts.resolved (run_id, feed, added, changed, unchanged, removed, rejected, overtaken)
values (:run_id, :feed, :added, :changed, :unchanged, :removed, :rejected, :overtaken)
on conflict (run_id, feed) do update
set
    added = facts.resolved.added + excluded.added,
    changed = facts.resolved.changed + excluded.changed,
    unchanged = facts.resolved.unchanged + excluded.unchanged,
    removed = facts.resolved.removed + excluded.removed,
    rejected = facts.resolved.rejected + excluded.rejected,
    overtaken = facts.resolved.overtaken + excluded.overtaken
