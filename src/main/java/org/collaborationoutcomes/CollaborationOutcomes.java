package org.collaborationoutcomes;

import java.util.Locale;
import org.collaborationoutcomes.command.Command;

/** The application: its direct sub-packages are the rooms of the house. */
public final class CollaborationOutcomes {

    private CollaborationOutcomes() {}

    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT); // the same words and numbers on every machine
        System.exit(Command.execute(args));
    }
}
