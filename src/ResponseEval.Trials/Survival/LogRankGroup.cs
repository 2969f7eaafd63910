namespace ResponseEval.Trials;

/// <summary>One arm in a log-rank test. Sums over times and strata are weighted.</summary>
/// <param name="Group">Its number.</param>
/// <param name="Subjects">How many subjects it has.</param>
/// <param name="Observed">Its events.</param>
/// <param name="Expected">The events it would have if all arms had the same hazard.</param>
/// <param name="Variance">The variance of their difference.</param>
public readonly record struct LogRankGroup(int Group, int Subjects, double Observed, double Expected, double Variance);
