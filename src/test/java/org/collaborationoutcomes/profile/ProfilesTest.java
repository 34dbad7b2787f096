package org.collaborationoutcomes.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.collaborationoutcomes.csv.Csv;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfilesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "zoom.meeting.spells, 'Zoom meeting, each time that somebody joined'",
        "zoom.meeting, Zoom meeting",
        "conference, Attendance list of a conference tool"
    })
    void aProfileThatOnlyAddsWordsIsCalledAsWhatItExtends(String extended, String title) throws IOException {
        Files.writeString(folder.resolve("ours.yml"), """
                profile: ours
                extends: %s
                tables:
                  participants:
                    header: [source_name, joined, left]
                    columns:
                      source_name: {any: [who]}
                      joined: {any: [came at], parse: moment}
                      left: {any: [gone at], parse: moment}
                """.formatted(extended));
        var file = Files.writeString(folder.resolve("a.csv"), "Who,User Email,Came at,Gone at\nAnn,,,\n");
        var profiles = Profiles.of(
                folder, List.of("attendance", "survey", "goals", "actions", "members", "progress", "aliases"));
        var origin = new Origin(List.of(), "a.csv", LocalDate.EPOCH, ZoneOffset.UTC);

        assertThat(Objects.requireNonNull(profiles.recognise(Csv.text(file), origin))
                        .title())
                .isEqualTo(title);
    }
}
