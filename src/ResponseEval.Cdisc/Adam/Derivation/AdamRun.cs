using System.Collections.Concurrent;

namespace ResponseEval.Cdisc;

/// <summary>
/// Derives the ADaM data of many subjects: one thread reads, others derive, and the calling one writes. The output stands in the order of the subjects and is the
/// same for any number of workers; memory holds the subjects under way, and a slow writer holds the reader back.
/// </summary>
public sealed class AdamRun
{
    private const int SubjectsUnderWayForEachWorker = 16;

    private readonly SubjectDerivation derivation;
    private readonly AdamOutput output;

    /// <summary>Prepares a run.</summary>
    /// <param name="options">How the data are derived.</param>
    /// <param name="output">Where they go, opened with the same options. It is not completed and not closed by the run.</param>
    public AdamRun(AdamOptions options, AdamOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        derivation = new SubjectDerivation(options);
        this.output = output;
    }

    /// <summary>How many subjects are derived at the same time, beside reading and writing; at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int Workers
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1;

    /// <summary>Is told each problem, subject after subject, on the calling thread; null if nobody wants to know.</summary>
    public Action<Problem>? OnProblem { get; init; }

    /// <summary>Is told how many subjects are written, after each, on the calling thread; null if nobody wants to know.</summary>
    public Action<long>? OnProgress { get; init; }

    /// <summary>Derives and writes.</summary>
    /// <param name="subjects">The subjects, in the order of the output. Another thread walks through them.</param>
    /// <param name="cancellation">Stops the run between two subjects.</param>
    /// <returns>What was read and derived.</returns>
    /// <exception cref="OperationCanceledException">The run was stopped; the output is not whole.</exception>
    /// <exception cref="TableFormatException">An input breaks its format, or a value does not fit that of the output.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public AdamReport Run(IEnumerable<SdtmSubject> subjects, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        var report = new AdamReport();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var underWay = new BlockingCollection<Task<SubjectAnalysis>>(Workers * SubjectsUnderWayForEachWorker);
        var reading = Task.Factory.StartNew(
            () => Read(subjects, underWay, stop.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (var derived in underWay.GetConsumingEnumerable(cancellation))
                Write(derived, report);
            reading.GetAwaiter().GetResult();
            return report;
        }
        finally
        {
            stop.Cancel();
            Task.WaitAny([reading], CancellationToken.None); // it stops at the next subject
        }
    }

    private void Read(IEnumerable<SdtmSubject> subjects, BlockingCollection<Task<SubjectAnalysis>> underWay, CancellationToken stop)
    {
        var workers = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, Workers).ConcurrentScheduler);
        try
        {
            foreach (var subject in subjects)
                underWay.Add(workers.StartNew(() => Derive(subject), stop), stop);
        }
        finally
        {
            underWay.CompleteAdding();
        }
    }

    private SubjectAnalysis Derive(SdtmSubject subject)
    {
        try
        {
            return derivation.Derive(subject);
        }
        catch (Exception exception)
        {
            // A defect of the program: among thousands of subjects, one wants to know at which.
            throw new InvalidOperationException($"{subject.SubjectId}: {exception.GetType().Name}: {exception.Message}", exception);
        }
    }

    private void Write(Task<SubjectAnalysis> derived, AdamReport report)
    {
        var analysis = derived.GetAwaiter().GetResult();
        output.Write(analysis);
        report.Add(analysis);
        if (OnProblem is not null)
            foreach (var problem in analysis.Problems)
                OnProblem(problem);
        OnProgress?.Invoke(report.Subjects);
    }
}
