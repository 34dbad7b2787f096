package org.collaborationoutcomes.workbook.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The pages' templates; every value in them is escaped, and a value that is missing is a bug and stops. */
public final class Templates {
    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().emptyStringIsFalse(true).withLoader(Templates::open);

    private Templates() {}

    /** The filled page as UTF-8. */
    public static byte[] filled(String template, Object values) {
        try (var text = open(template)) {
            return COMPILER.compile(text).execute(values).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String name) {
        var in = Templates.class.getResourceAsStream("/pages/" + name + ".mustache");
        if (in == null) {
            throw new MustacheException("There is no page template '" + name + "'. Indicates a bug.");
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }
}
