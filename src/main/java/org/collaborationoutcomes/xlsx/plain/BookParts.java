package org.collaborationoutcomes.xlsx.plain;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The parts that an Excel file is made of; whoever gives them sees to it that they are not too large. */
@FunctionalInterface
public interface BookParts {

    /** The content of a part, such as {@code xl/workbook.xml}, or null if there is none. */
    @Nullable
    InputStream open(String name) throws IOException;
}
