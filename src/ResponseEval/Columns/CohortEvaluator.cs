namespace ResponseEval.Columns;

/// <summary>
/// Evaluates cohorts in columns by one set of rules: the fold, the best responses, the progression events and the pattern are those of
/// <see cref="ResponseEvaluator"/>, over other storage. Immutable; one instance serves any number of threads.
/// </summary>
public sealed class CohortEvaluator
{
    private readonly CohortGrowth growth;

    /// <summary>Makes an evaluator.</summary>
    /// <param name="rules">The rules.</param>
    /// <exception cref="ArgumentException">
    /// An option lies outside its range, or <see cref="ProtocolRules.PrimaryHyperprogression"/> names a definition that is no <see cref="GrowthRule"/>:
    /// Kato 2017, Lo Russo 2019, Kim 2019 (time to treatment failure) and Gandara 2021 read what columns do not carry.
    /// </exception>
    public CohortEvaluator(ProtocolRules rules)
    {
        Rules = new ResponseEvaluator(rules).Rules;
        growth = new(rules);
    }

    /// <summary>The rules.</summary>
    public ProtocolRules Rules { get; }

    /// <summary>Evaluates a cohort. The results do not depend on the number of cores.</summary>
    /// <param name="cohort">The cohort, which <see cref="CohortCheck.Check"/> finds no problem in.</param>
    /// <param name="results">Where the results go.</param>
    /// <param name="options">Cores, cancellation and progress; null for one core and neither.</param>
    /// <exception cref="ArgumentException">
    /// A column is shorter or longer than it must be, or the rows of a subject do not fit together or its days do not rise. What else <see cref="CohortCheck.Check"/>
    /// reports is not looked for here, and its results may be wrong.
    /// </exception>
    /// <exception cref="OperationCanceledException">The evaluation was cancelled.</exception>
    public void Evaluate(CohortColumns cohort, CohortResults results, CohortOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        ArgumentNullException.ThrowIfNull(results);
        options ??= new();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Cores, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.SubjectsAtATime, 1, nameof(options));
        ColumnLengths.Require(cohort);
        ColumnLengths.Require(results, cohort);
        var run = new CohortRun(cohort.Subjects, options, () => new(cohort, results, Rules, growth));
        run.Go();
    }
}

/// <summary>Subjects dealt out to cores, so many at a time. Each writes its own rows, so the order does not matter.</summary>
internal sealed class CohortRun(int subjects, CohortOptions options, Func<CohortWorker> newWorker)
{
    private int done;
    private long next;

    public void Go()
    {
        if (options.Cores == 1)
            Work();
        else
            Parallel.For(0, options.Cores, new ParallelOptions { MaxDegreeOfParallelism = options.Cores }, _ => Work());
        options.Cancellation.ThrowIfCancellationRequested();
    }

    private void Work()
    {
        var worker = newWorker();
        while (!options.Cancellation.IsCancellationRequested)
        {
            var first = Interlocked.Add(ref next, options.SubjectsAtATime) - options.SubjectsAtATime;
            if (first >= subjects)
                return;
            var end = (int)Math.Min(first + options.SubjectsAtATime, subjects);
            worker.Evaluate((int)first, end);
            Report(end - (int)first);
        }
    }

    private void Report(int finished)
    {
        if (options.Progress is null)
            return;
        lock (options.Progress)
        {
            done += finished;
            options.Progress.Report(done);
        }
    }
}
