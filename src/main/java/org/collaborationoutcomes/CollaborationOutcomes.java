package org.collaborationoutcomes;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: its direct sub-packages are the rooms of the house. */
@SpringBootApplication
public class CollaborationOutcomes {

    public static void main(String[] args) {
        System.exit(0);
    }
}
