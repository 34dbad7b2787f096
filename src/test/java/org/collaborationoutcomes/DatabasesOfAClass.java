package org.collaborationoutcomes;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Drops the databases that a class of tests made when it ends; JUnit finds it by itself and uses it for every class. */
public final class DatabasesOfAClass implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext context) {
        if (context.getRequiredTestClass().getEnclosingClass() == null) {
            TestDatabase.dropAll();
        }
    }
}
