package org.collaborationoutcomes.job.step;

import java.util.function.Consumer;

/**
 * One step of a run.
 *
 * @param name stage and subject, like {@code facts.attendance}
 * @param work finds by itself what is left to do, so that it may be done again after any death
 */
public record Stage(String name, Consumer<StepProgress> work) {}
