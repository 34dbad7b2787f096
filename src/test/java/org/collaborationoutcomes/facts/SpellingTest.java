package org.collaborationoutcomes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ann Smith                          | ann smith
                    '  ANN   Smith '                   | ann smith
                    Ann Smith                          | ann smith
                    ﻿Ann​ Smith                          | ann smith
                    Ａｎｎ Smith                        | ann smith
                    Ann Smith (Guest)                  | ann smith
                    Ann Smith(External)                | ann smith
                    Ann Smith [she/her]                | ann smith
                    Ann Smith (she / her) (Host)       | ann smith
                    Ann Smith (any pronouns)           | ann smith
                    Ann Smith (Invité)                 | ann smith
                    Wei (He)                           | wei (he)
                    Ann Smith (Oak School)             | ann smith (oak school)
                    (Guest)                            | (guest)
                    José Núñez                         | josé núñez
                    Jose Nunez                         | jose nunez
                    'Smith, Ann (Guest)'               | ann smith
                    'Smith, Ann, PhD'                  | 'smith, ann, phd'
                    'Smith,'                           | 'smith,'
                    """)
    void aNameIsComparedWithoutWhatNobodyReads(String text, String name) {
        assertThat(Spelling.of(text).name()).isEqualTo(name);
    }

    @Test
    void aNameWithACommaHasItsWordsInBothOrdersAndNoOther() {
        assertThat(Spelling.of("Smith, Ann")).isEqualTo(new Spelling("smith, ann", "ann smith", "smith ann"));
        assertThat(Spelling.of("Smith Ann").otherName()).isNull();
    }

    @Test
    void theLanguageOfTheMachineChangesNothing() {
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Spelling.of("IVAN@X.EXAMPLE").folded()).isEqualTo("ivan@x.example");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void anAddressIsAsItStandsButForCase() {
        assertThat(Spelling.of("Ann.Smith@X.example").folded()).isEqualTo("ann.smith@x.example");
    }
}
