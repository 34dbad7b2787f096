package org.collaborationoutcomes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ItemsAndAliasesTest {

    private static final String ITEMS =
            "survey_id,item_id,language,text,construct,scale_min,scale_max,reverse,favorable_from,unfavorable_to\n";

    private LandedFiles files;
    private Facts facts;

    @BeforeEach
    void freshDatabase() {
        var dataSource = TestDatabase.fresh();
        files = new LandedFiles(dataSource);
        facts = new Facts(new Sql(dataSource));
    }

    private List<String> declared() {
        return files.rows("select survey_id, item_id, item_no, text, construct, scale_min, scale_max, reverse,"
                + " favorable_from, unfavorable_to from facts.declared_item order by survey_id, item_no");
    }

    @Test
    void anItemInSeveralLanguagesIsOneWithEachOptionAsItWasGivenLast() {
        files.land("items", ITEMS + "c,Q2,de,Zusammen,TRUST,1,7,true,,\nc,Q2,en,Together,,,,,6,\nc,Q1,es,Juntos,,,,,,");
        facts.merge("items", 1);
        assertThat(declared()).containsExactly("c Q1 1 Juntos - 1 5 f - -", "c Q2 2 Together TRUST 1 7 t 6 -");

        files.land("items", "survey_id,item_id,language,text,scale_max,construct\nc,Q2,en,Together,4,VOICE");
        facts.merge("items", 2);
        assertThat(declared()).containsExactly("c Q1 1 Juntos - 1 5 f - -", "c Q2 2 Together VOICE 1 4 t 6 -");
    }

    @Test
    void anInstrumentFileHoldsForItsItemsAndGivesTheOthersItsScale() {
        files.run("insert into intake.instrument values ('c', 'Climate', '0', '{n/a}', 1, 6)");
        files.run("insert into intake.instrument_item values ('c', 'Q1', 1, 'We trust', 'TRUST', 1, 6, false)");
        files.land("items", ITEMS + "c,Q1,en,Other,OTHER,1,9,true,,\nc,Q0,en,Added,,,,,,");
        facts.merge("items", 1);
        assertThat(declared()).containsExactly("c Q1 1 We trust TRUST 1 6 f - -", "c Q0 2 Added - 1 6 f - -");
    }

    @Test
    void aScaleThatEndsBelowWhatIsStoredIsRejectedAndADeletedItemIsGone() {
        files.land("items", ITEMS + "c,Q1,en,One,,3,7,,,\nc,Q2,en,Two,,,,,,");
        facts.merge("items", 1);
        files.land("items", "survey_id,item_id,language,text,scale_max,deleted\nc,Q1,en,One,2,false\nc,Q2,en,,,true");
        facts.merge("items", 2);
        assertThat(declared()).containsExactly("c Q1 1 One - 3 7 f - -");
        assertThat(files.rows("select line, code, column_name, value, other from facts.finding"))
                .containsExactly("2 R-CONFLICT scale_max 2 scale_min 3");
    }

    @Test
    void anAliasIsKeptForAllTeamsOrForOneThatIsKnown() {
        files.land("teams", "district_id,district_name,team_id,team_name,area\nd1,North,t1,Team one,teacher");
        files.land(
                "aliases",
                "source_name,source_email,team_id,person_id\nAnn,,,p1\nRoom 4,,t1,p1\nRoom 4,,t1,p2\nBob,,t9,p3");
        facts.merge("teams", 1);
        facts.merge("aliases", 1);
        assertThat(files.rows("select added, unchanged, held from facts.file_fate order by file_id desc limit 1"))
                .containsExactly("3 0 1");

        files.land("aliases", "source_name,source_email,team_id,person_id,deleted\nAnn,,,p1,false\nRoom 4,,t1,p2,true");
        facts.merge("aliases", 2);
        assertThat(files.rows("select source_name, team_id, person_id from facts.aliases order by 1"))
                .containsExactly("Ann  p1", "Room 4 t1 p1");
        assertThat(files.rows(
                        "select added, changed, unchanged, removed from facts.file_fate order by file_id desc limit 1"))
                .containsExactly("0 0 1 1");
    }
}
