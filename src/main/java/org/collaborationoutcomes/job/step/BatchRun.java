package org.collaborationoutcomes.job.step;

import java.time.LocalDate;
import java.util.List;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;

/**
 * Runs stages as the steps of a Spring Batch job: tasklets with transactions of their own.
 *
 * <p>No chunks, offsets or skips: a stage that died is begun again and finds what is left. What failed goes past Spring
 * Batch's tables, which would keep messages with row content for ever.
 */
public final class BatchRun {

    private final JobRepository repository;
    private final JobOperator operator;
    private final StopSignal stop;
    private final ResourcelessTransactionManager noTransaction = new ResourcelessTransactionManager();

    public BatchRun(JobRepository repository, JobOperator operator, StopSignal stop) {
        this.repository = repository;
        this.operator = operator;
        this.stop = stop;
    }

    /**
     * Runs the stages in their order.
     *
     * @param runId makes each run a job instance of its own
     * @param beforeEach looks whether the run may still go on
     */
    public void run(String job, LocalDate asOf, long runId, List<Stage> stages, Runnable beforeEach) {
        var failure = new Failure();
        var steps =
                stages.stream().map(stage -> step(stage, beforeEach, failure)).toList();
        SimpleJobBuilder builder = new JobBuilder(job, repository).start(steps.get(0));
        steps.stream().skip(1).forEach(builder::next);
        var parameters = new JobParametersBuilder()
                .addLong("run", runId)
                .addLocalDate("asOf", asOf)
                .toJobParameters();
        var execution = start(builder, parameters);
        failure.rethrow();
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw new IllegalStateException(
                    "job %s ended %s, though no stage failed. Indicates a bug.".formatted(job, execution.getStatus()),
                    execution.getAllFailureExceptions().stream().findFirst().orElse(null));
        }
    }

    private JobExecution start(SimpleJobBuilder job, JobParameters parameters) {
        try {
            return operator.start(job.build(), parameters);
        } catch (JobExecutionException e) {
            throw new IllegalStateException("Spring Batch does not start a new run. Indicates a bug.", e);
        }
    }

    private Step step(Stage stage, Runnable beforeEach, Failure failure) {
        return new StepBuilder(stage.name(), repository)
                .tasklet((contribution, chunk) -> work(stage, beforeEach, failure, contribution), noTransaction)
                .build();
    }

    @SuppressWarnings("CatchingUnchecked") // whatever fails in a stage must go past Spring Batch's tables
    private RepeatStatus work(Stage stage, Runnable beforeEach, Failure failure, StepContribution contribution) {
        try (var progress = StepProgress.of(stage.name(), stop)) {
            stop.check();
            beforeEach.run();
            stage.work().accept(progress);
            contribution.incrementWriteCount(progress.rows());
            return RepeatStatus.FINISHED;
        } catch (RuntimeException | Error e) {
            failure.set(e);
            throw new StepFailedException(stage.name());
        }
    }

    /** All that Spring Batch is told of a failure. */
    private static final class StepFailedException extends RuntimeException {
        StepFailedException(String step) {
            super(step + " failed", null, false, false);
        }
    }
}
