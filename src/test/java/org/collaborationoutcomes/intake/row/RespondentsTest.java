package org.collaborationoutcomes.intake.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether somebody who has the ids of all respondents could tell who is who. */
class RespondentsTest {

    private static final String ID = "ann@example.org";

    @TempDir
    Path here;

    @TempDir
    Path elsewhere;

    @Test
    void theSameIdIsTheSameInOneHomeWheneverItIsOpened() {
        var hidden = new Respondents(here).hidden(ID);

        assertThat(new Respondents(here).hidden(ID)).isEqualTo(hidden);
        assertThat(new Respondents(here).hidden("bob@example.org")).isNotEqualTo(hidden);
    }

    @Test
    void theSameIdIsAnotherInAnotherHome() {
        assertThat(new Respondents(elsewhere).hidden(ID)).isNotEqualTo(new Respondents(here).hidden(ID));
    }

    @Test
    void itIsKeyedByTheSecretOfTheHomeAndNoMereHash() throws Exception {
        var hidden = new Respondents(here).hidden(ID);

        var key = HexFormat.of()
                .parseHex(Files.readString(here.resolve("respondents.key")).strip());
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        assertThat(hidden)
                .isEqualTo(HexFormat.of().formatHex(mac.doFinal(ID.getBytes(StandardCharsets.UTF_8))))
                .isNotEqualTo(sha256(ID));
        assertThat(key).hasSize(32);
    }

    @Test
    void aDamagedSecretIsNoOtherOne() throws IOException {
        var file = Files.writeString(here.resolve("respondents.key"), "00ff");

        assertThatThrownBy(() -> new Respondents(here).hidden(ID))
                .hasMessage(file + " is damaged; restore it from a backup of the home folder.");
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
