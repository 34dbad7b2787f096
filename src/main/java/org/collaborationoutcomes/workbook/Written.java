package org.collaborationoutcomes.workbook;

import java.nio.file.Path;

/**
 * What was written of one district.
 *
 * @param district its name
 * @param story how it is going, in one line
 * @param workbook the file; its board pages stand beside it
 */
public record Written(String district, String story, Path workbook) {}
