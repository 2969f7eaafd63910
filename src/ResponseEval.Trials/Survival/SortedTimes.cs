namespace ResponseEval.Trials;

/// <summary>
/// The times of some subjects in ascending order, events and censorings apart. All that Kaplan-Meier and log-rank need are counts by time,
/// so that the order of the subjects cannot matter.
/// </summary>
internal sealed class SortedTimes
{
    private SortedTimes(int events, int censored)
    {
        Events = new double[events];
        Censored = new double[censored];
    }

    public double[] Events { get; }

    public double[] Censored { get; }

    public static SortedTimes Of(ReadOnlySpan<SurvivalTime> subjects) => ByCell(subjects, [], 1)[0];

    /// <summary>The times by cell: an arm, or an arm within a stratum.</summary>
    /// <param name="subjects">The subjects.</param>
    /// <param name="cells">The cell of each, 0 to <paramref name="count"/> - 1; empty if there is one cell.</param>
    /// <param name="count">How many cells there are.</param>
    public static SortedTimes[] ByCell(ReadOnlySpan<SurvivalTime> subjects, ReadOnlySpan<int> cells, int count)
    {
        var events = new int[count];
        var censored = new int[count];
        for (var i = 0; i < subjects.Length; i++)
            (subjects[i].IsEvent ? events : censored)[cells.IsEmpty ? 0 : cells[i]]++;
        var sorted = new SortedTimes[count];
        for (var cell = 0; cell < count; cell++)
            sorted[cell] = new SortedTimes(events[cell], censored[cell]);
        for (var i = 0; i < subjects.Length; i++)
        {
            var cell = cells.IsEmpty ? 0 : cells[i];
            if (subjects[i].IsEvent)
                sorted[cell].Events[--events[cell]] = subjects[i].Time;
            else
                sorted[cell].Censored[--censored[cell]] = subjects[i].Time;
        }

        foreach (var cell in sorted)
        {
            Array.Sort(cell.Events);
            Array.Sort(cell.Censored);
        }

        return sorted;
    }
}
