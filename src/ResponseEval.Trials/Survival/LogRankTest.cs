namespace ResponseEval.Trials;

/// <summary>
/// The log-rank test of two or more arms and its Wilcoxon relatives, stratified or not (Mantel, Cancer Chemother Rep 1966;50:163-70; Peto
/// and Peto, J R Stat Soc A 1972;135:185-207). At each time of an event the events of an arm are compared with its share of those at risk
/// in the stratum.
/// </summary>
/// <remarks>Agrees with R's <c>survdiff</c>. The order of the subjects does not matter, to the last bit.</remarks>
public sealed record LogRankTest
{
    private LogRankTest(LogRankWeight weight, ValueList<LogRankGroup> groups, ChiSquareTest? test)
    {
        Weight = weight;
        Groups = groups;
        Test = test;
    }

    /// <summary>How the times weigh.</summary>
    public LogRankWeight Weight { get; }

    /// <summary>The arms, by ascending number.</summary>
    public ValueList<LogRankGroup> Groups { get; }

    /// <summary>
    /// The test of equal hazards, two-sided; null where nothing can be compared: no event, or only one arm at risk whenever there is one.
    /// An arm that is never at risk beside another adds no degree of freedom.
    /// </summary>
    public ChiSquareTest? Test { get; }

    /// <summary>Tests the arms against each other.</summary>
    /// <param name="subjects">The subjects in any order.</param>
    /// <param name="groups">The number of each subject's arm; any numbers.</param>
    /// <param name="strata">The number of each subject's stratum; empty without strata.</param>
    /// <param name="weight">How the times weigh.</param>
    /// <exception cref="ArgumentException">There are numbers for more or fewer than all subjects.</exception>
    public static LogRankTest Of(
        ReadOnlySpan<SurvivalTime> subjects,
        ReadOnlySpan<int> groups,
        ReadOnlySpan<int> strata = default,
        LogRankWeight weight = LogRankWeight.LogRank)
    {
        if (!Enum.IsDefined(weight))
            throw new ArgumentOutOfRangeException(nameof(weight), weight, "A weight of the log-rank test was expected.");
        var arms = GroupCodes.Of(groups, subjects.Length, nameof(groups));
        var layers = GroupCodes.OfStrata(strata, subjects.Length);
        var armCount = arms.Groups.Length;
        var cells = new int[subjects.Length];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = (layers.Places[i] * armCount) + arms.Places[i];
        var times = SortedTimes.ByCell(subjects, cells, layers.Groups.Length * armCount);

        var sums = new LogRankSums(armCount, weight);
        for (var first = 0; first < times.Length; first += armCount)
            sums.Add(times.AsSpan(first, armCount));
        return new(weight, sums.Groups(arms), sums.Test());
    }
}
