package org.collaborationoutcomes.intake.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.collaborationoutcomes.files.SafeFile;
import org.jspecify.annotations.Nullable;

/** Turns a respondent's id into one that stays the same and leads back to nobody: keyed by a secret of this home. */
public final class Respondents {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final Path keyFile;
    private @Nullable Mac mac;

    public Respondents(Path home) {
        this.keyFile = home.resolve("respondents.key");
    }

    public String hidden(String id) {
        if (mac == null) {
            mac = mac();
        }
        return HexFormat.of().formatHex(mac.doFinal(id.getBytes(StandardCharsets.UTF_8)));
    }

    private Mac mac() {
        try {
            var keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(key(), ALGORITHM));
            return keyed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM + ".", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] key() throws IOException {
        if (!Files.exists(keyFile)) {
            create();
        }
        byte[] key = HexFormat.of().parseHex(Files.readString(keyFile).strip());
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException(keyFile + " is damaged; restore it from a backup of the home folder.");
        }
        return key;
    }

    private void create() throws IOException {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        var part = keyFile.resolveSibling("respondents.key.part");
        SafeFile.writePrivate(
                part, out -> out.write((HexFormat.of().formatHex(key) + "\n").getBytes(StandardCharsets.UTF_8)));
        SafeFile.publish(part, keyFile);
    }
}
