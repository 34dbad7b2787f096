/** What a workbook is before it is written: sheets, blocks, tables, cells, references. It knows nothing of Excel's files. */
@NamedInterface("spec")
@NullMarked
package org.collaborationoutcomes.xlsx.spec;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
