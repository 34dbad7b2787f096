package org.collaborationoutcomes;

import org.collaborationoutcomes.command.Command;

/** The application: its direct sub-packages are the rooms of the house. */
public final class CollaborationOutcomes {

    private CollaborationOutcomes() {}

    public static void main(String[] args) {
        System.exit(Command.execute(args));
    }
}
