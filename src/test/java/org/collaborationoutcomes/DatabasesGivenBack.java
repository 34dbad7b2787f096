package org.collaborationoutcomes;

import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

/**
 * Gives the databases back that a test made when it ends, and when a class ends those that its tests shared; JUnit finds
 * it by itself and uses it for every class.
 */
public final class DatabasesGivenBack
        implements TestInstancePreConstructCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    /** The fields of a test are its own, unless one instance runs all tests. */
    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) {
        if (context.getTestInstanceLifecycle()
                .filter(Lifecycle.PER_CLASS::equals)
                .isEmpty()) {
            TestDatabase.testBegins();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        TestDatabase.testBegins();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        TestDatabase.testEnds();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (context.getRequiredTestClass().getEnclosingClass() == null) {
            TestDatabase.classEnds();
        }
    }
}
