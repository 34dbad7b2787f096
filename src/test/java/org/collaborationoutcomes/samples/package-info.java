/** The sample districts: a seeded story over one and a half school years, and the program that writes it. */
@NullMarked
package org.collaborationoutcomes.samples;

import org.jspecify.annotations.NullMarked;
