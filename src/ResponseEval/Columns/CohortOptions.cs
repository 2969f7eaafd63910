namespace ResponseEval.Columns;

/// <summary>How a cohort is evaluated. None of it changes a result.</summary>
public sealed record CohortOptions
{
    /// <summary>How many cores to use, 1 or more; 1.</summary>
    public int Cores { get; init; } = 1;

    /// <summary>How many subjects a core takes at a time, 1 or more; 4096. Cancellation is looked at, and progress reported, in between.</summary>
    public int SubjectsAtATime { get; init; } = 4096;

    /// <summary>Receives the number of subjects done so far, from any core, rising.</summary>
    public IProgress<int>? Progress { get; init; }

    /// <summary>Stops the evaluation; results of the subjects that are done stay written.</summary>
    public CancellationToken Cancellation { get; init; }
}
