package org.collaborationoutcomes.release.audit;

import java.util.Collection;

/** What would be published tells something hidden, so that nothing is. */
public final class LeakException extends IllegalStateException {

    LeakException(Collection<String> told) {
        super("What is hidden would follow from what is told: %s. Indicates a bug.".formatted(String.join("; ", told)));
    }
}
