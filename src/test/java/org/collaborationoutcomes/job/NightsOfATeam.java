package org.collaborationoutcomes.job;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;

/** An installation whose inbox holds a team, and attendance to drop beside it. */
abstract class NightsOfATeam extends Nights {

    static final String TEAMS = "district_id,district_name,team_id,team_name,area\nd1,North,t1,Team one,teacher\n";
    static final String ATTENDANCE = "meeting_id,team_id,meeting_date,person_id,status\nm1,t1,2026-01-12,p1,present\n"
            + "m1,t1,2026-01-12,p2,absent\n";

    @BeforeEach
    void aTeam() throws IOException {
        drop("teams.csv", TEAMS);
    }
}
