package org.collaborationoutcomes.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rejected rows that came again in a later file are no longer to mend. */
class MendedRowsTest {
    private static final Released GIVEN = new Released();

    /** Path, read, landed and rejected rows, and how many of its rows said again what was known. */
    private static void file(String path, int read, int rejected, int seenBefore) {
        GIVEN.jdbc()
                .sql("""
                        with f as (
                            insert into intake.file (
                                sha256, size_bytes, path, run_id, status, feed, read_rows, landed_rows, rejected_rows
                            )
                            values (encode(sha256(convert_to(gen_random_uuid()::text, 'UTF8')), 'hex'), 1, ?, 1, 'judged',
                                'goals', ?, ? - ?, ?)
                            returning file_id, landed_rows
                        )
                        insert into facts.file_fate (file_id, run_id, added, changed, unchanged, removed, held, rejected, superseded)
                        select file_id, 1, landed_rows - ?, 0, ?, 0, 0, 0, 0
                        from f
                        """)
                .params(path, read, read, rejected, rejected, seenBefore, seenBefore)
                .update();
    }

    @BeforeAll
    static void drop() {
        file("oak/attendance.csv", 100, 6, 0);
        file("elm/attendance.csv", 100, 3, 0);
        file("oak/attendance.csv.rejects.csv", 4, 1, 0);
        file("goals.csv", 10, 2, 0);
        file("goals.csv", 11, 1, 6);
        file("month.csv", 10, 2, 0);
        file("month.csv", 10, 0, 1);
        file("wrong.csv", 5, 5, 0);
        file("wrong.csv", 9, 0, 0);
        file("lost.csv", 3, 3, 0);
        file("lost.csv.rejects.csv", 3, 0, 0);
        GIVEN.asOf("2026-01-30");
    }

    @Test
    void rowsThatCameAgainAreMendedAndWhatIsStillWrongStandsWithTheLaterFile() {
        assertThat(GIVEN.lines("""
                        select concat_ws(' ', path, read_rows, rejected_rows, mended_rows)
                        from release.file
                        order by path, read_rows, rejected_rows desc
                        """))
                .containsExactly(
                        "elm/attendance.csv 100 3 0",
                        "goals.csv 10 2 2",
                        "goals.csv 11 1 0",
                        "lost.csv 3 3 3",
                        "lost.csv.rejects.csv 3 0 0",
                        "month.csv 10 2 0",
                        "month.csv 10 0 0",
                        "oak/attendance.csv 100 6 4",
                        "oak/attendance.csv.rejects.csv 4 1 0",
                        "wrong.csv 5 5 0",
                        "wrong.csv 9 0 0");
        assertThat(GIVEN.lines("select rejected_rows::text from release.feed where feed = 'goals'"))
                .containsExactly("14");
    }
}
