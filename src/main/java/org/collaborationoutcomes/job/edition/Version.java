package org.collaborationoutcomes.job.edition;

/** The version of the product, as the build wrote it into the jar. */
public final class Version {

    public static final String OF_THIS = read();

    private Version() {}

    private static String read() {
        var written = Version.class.getPackage().getImplementationVersion();
        return written == null ? "development" : written;
    }
}
