package org.collaborationoutcomes.intake.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.collaborationoutcomes.files.Fingerprint;

/**
 * The survey that ships with the product: three statements for each construct that the practices ask for.
 *
 * @param sha256 of its description
 */
public record Starter(Instrument instrument, String sha256) {

    private static final String RESOURCE = "/instruments/starter.yml";

    public static Starter load() {
        try (var in = Starter.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("%s is not on the class path. Indicates a bug.".formatted(RESOURCE));
            }
            byte[] bytes = in.readAllBytes();
            return new Starter(InstrumentFile.read(bytes), Fingerprint.of(bytes));
        } catch (WrongInstrumentException e) {
            throw new IllegalStateException("%s: %s Indicates a bug.".formatted(RESOURCE, e.what()), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
