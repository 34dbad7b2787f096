package org.collaborationoutcomes.job.settings;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/**
 * A folder as it was typed, blank = none. Left to itself, Spring would look among the program's own resources first, and
 * find a folder called {@code profiles} there.
 */
@ConfigurationPropertiesBinding
final class FolderOfText implements GenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Path.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object typed, TypeDescriptor from, TypeDescriptor to) {
        return typed == null || typed.toString().isBlank() ? null : Path.of(typed.toString());
    }
}
