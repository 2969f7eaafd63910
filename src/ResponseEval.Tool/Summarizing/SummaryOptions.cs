using ResponseEval.Trials;

namespace ResponseEval.Tool.Summarizing;

/// <summary>By what subjects are grouped.</summary>
internal enum Grouping
{
    None,
    Arm,
    Site,
    Study,
    Reader,
}

/// <summary>What a command line asks of a summary.</summary>
/// <param name="Rules">The rules of all evaluations.</param>
/// <param name="Censoring">How endpoints are censored.</param>
internal sealed record SummaryOptions(ProtocolRules Rules, CensoringRule Censoring)
{
    public Grouping By { get; init; }

    /// <summary>Who counts in response tables and rates. Endpoints and patterns count all.</summary>
    public ResponsePopulation Population { get; init; }

    /// <summary>The level of all limits.</summary>
    public double Level { get; init; } = ConfidenceInterval.DefaultLevel;

    /// <summary>The limits of a rate.</summary>
    public ProportionMethod Interval { get; init; }

    /// <summary>The scale of the limits of survival.</summary>
    public SurvivalTransform Transform { get; init; }
}
