package org.collaborationoutcomes.intake.feed;

import org.collaborationoutcomes.intake.cell.CellType;
import org.collaborationoutcomes.intake.cell.DateCell;
import org.collaborationoutcomes.intake.cell.FlagCell;
import org.collaborationoutcomes.intake.cell.IdCell;
import org.collaborationoutcomes.intake.cell.NumberCell;
import org.collaborationoutcomes.intake.cell.TextCell;
import org.collaborationoutcomes.intake.cell.WholeCell;
import org.collaborationoutcomes.intake.cell.WordCell;

/** The cell types that several feeds share: bounds and closed vocabularies. */
final class Types {

    static final CellType DAY = DateCell.day();
    static final CellType FAR_DAY = DateCell.farDay();
    static final CellType FLAG = new FlagCell();
    static final CellType NUMBER = NumberCell.any();
    static final CellType ABOVE_ZERO = NumberCell.aboveZero();
    static final CellType MINUTES = new WholeCell(0, 1_440);
    static final CellType AT_LEAST_ONE = new WholeCell(1, Integer.MAX_VALUE);
    static final WordCell AREA =
            WordCell.one("district_leadership", "teacher", "family_school", "community", "student");
    static final CellType GROUP = WordCell.one("administrator", "educator", "student", "family", "community");
    static final CellType ROLES = WordCell.several("leader", "facilitator", "recorder", "data", "member");
    static final CellType DUTIES = WordCell.several("facilitator", "recorder", "timekeeper", "data");
    static final CellType MODE = WordCell.one("in_person", "virtual", "hybrid");
    static final CellType ACTIVITY = WordCell.one(
            "meeting",
            "leadership",
            "plc",
            "co_teaching",
            "lesson_planning",
            "peer_observation",
            "parent_conference",
            "family_workshop",
            "mentoring",
            "service_project",
            "partner_workshop",
            "internship",
            "career_exploration",
            "group_project",
            "peer_tutoring",
            "club",
            "stem_project",
            "pd_day",
            "open_forum",
            "training",
            "celebration",
            "conflict_session",
            "informal_checkin",
            "other");

    private Types() {}

    static CellType id(String example) {
        return new IdCell(example);
    }

    static CellType text(String example) {
        return new TextCell(example);
    }
}
