package org.collaborationoutcomes.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rows of files whose number could tell how few people answered or came. */
class FileCountsTest {
    private static final Released GIVEN = new Released();

    private static void file(String path, String feed, int rows, int rejected) {
        GIVEN.jdbc().sql("""
                        with f as (
                            insert into intake.file (
                                sha256, size_bytes, path, run_id, status, feed, read_rows, landed_rows, rejected_rows
                            )
                            values (encode(sha256(convert_to(gen_random_uuid()::text, 'UTF8')), 'hex'), 1, ?, 1, 'judged',
                                ?, ? + ?, ?, ?)
                            returning file_id, landed_rows
                        )
                        insert into facts.file_fate (file_id, run_id, added, changed, unchanged, removed, held, rejected, superseded)
                        select file_id, 1, landed_rows, 0, 0, 0, 0, 0, 0
                        from f
                        """).params(path, feed, rows, rejected, rows, rejected).update();
    }

    @BeforeAll
    static void drop() {
        file("bell/survey.csv", "survey", 9, 2);
        file("oak/survey.csv", "survey", 100, 0);
        file("oak/attendance.csv", "attendance", 101, 0);
        file("oak/goals.csv", "goals", 9, 2);
        GIVEN.asOf("2026-01-30");
    }

    @Test
    void ofAttendanceAndAnswersFullHundredsAreTold() {
        assertThat(GIVEN.lines("""
                        select concat_ws(' ', path, read_rows, added_rows, skipped_rows, rejected_rows)
                        from release.file
                        order by path
                        """))
                .containsExactly(
                        "bell/survey.csv 100 100 0 2",
                        "oak/attendance.csv 200 200 0 0",
                        "oak/goals.csv 11 9 0 2",
                        "oak/survey.csv 100 100 0 0");
    }

    @Test
    void aFeedTellsTheSumOfThese() {
        assertThat(GIVEN.lines("select concat_ws(' ', feed, files, read_rows, rejected_rows) from release.feed"
                        + " where files > 0 order by feed_no"))
                .containsExactly("attendance 1 200 0", "survey 2 200 2", "goals 1 11 2");
    }
}
