package org.collaborationoutcomes.job.settings;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.converter.Converter;

/**
 * A folder as it was typed. Left to itself, Spring would look among the program's own resources first, and find a folder
 * called {@code profiles} there.
 */
@ConfigurationPropertiesBinding
final class FolderOfText implements Converter<String, Path> {

    @Override
    public @Nullable Path convert(String typed) {
        return typed.isBlank() ? null : Path.of(typed);
    }
}
