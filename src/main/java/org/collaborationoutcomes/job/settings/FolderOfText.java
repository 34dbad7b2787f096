package org.collaborationoutcomes.job.settings;

import java.beans.PropertyEditorSupport;
import java.nio.file.Path;

/**
 * A folder as it was typed, blank = none. Left to itself, Spring would look among the program's own resources first, and
 * find a folder called {@code profiles} there.
 */
final class FolderOfText extends PropertyEditorSupport {

    @Override
    public void setAsText(String typed) {
        setValue(typed.isBlank() ? null : Path.of(typed));
    }
}
