package org.collaborationoutcomes.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that the commands share; each stands for a setting and goes before it. */
final class RunOptions {

    @Option(names = "--inbox", paramLabel = "DIR", description = "where data staff drop files; default: inbox")
    private @Nullable Path inbox;

    @Option(names = "--reports", paramLabel = "DIR", description = "where leaders find the editions; default: reports")
    private @Nullable Path reports;

    @Option(names = "--feedback", paramLabel = "DIR", description = "where receipts go; default: feedback in the inbox")
    private @Nullable Path feedback;

    @Option(names = "--as-of", paramLabel = "DATE", description = "the last day that counts; default: yesterday")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--district",
            paramLabel = "ID",
            split = ",",
            arity = "1..*",
            description = "write workbooks for these districts only; metrics.csv is always whole")
    private @Nullable List<String> districts;

    @Option(
            names = "--after-load",
            paramLabel = "keep|archive",
            description = "leave loaded files in the inbox, or move them to the archive (default)")
    private @Nullable AfterLoad afterLoad;

    enum AfterLoad {
        KEEP,
        ARCHIVE;

        /** The one that a person typed. */
        static AfterLoad of(String typed) {
            for (var word : values()) {
                if (word.toString().equalsIgnoreCase(typed)) {
                    return word;
                }
            }
            throw new TypeConversionException("'%s' is neither keep nor archive".formatted(typed));
        }

        /** As it is typed and set. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** These options as settings, after those that were typed as settings. */
    List<String> and(List<String> typed) {
        var settings = new ArrayList<>(typed);
        add(settings, "inbox", inbox);
        add(settings, "reports", reports);
        add(settings, "feedback", feedback);
        add(settings, "as-of", asOf);
        add(settings, "district", districts == null ? null : String.join(",", districts));
        add(settings, "after-load", afterLoad);
        return settings;
    }

    private static void add(List<String> settings, String key, @Nullable Object value) {
        if (value != null) {
            settings.add("--outcomes.%s=%s".formatted(key, value));
        }
    }
}
