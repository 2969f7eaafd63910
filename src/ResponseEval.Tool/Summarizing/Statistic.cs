using ResponseEval.Trials;

namespace ResponseEval.Tool.Summarizing;

/// <summary>What a value is, which decides how people read it.</summary>
internal enum StatisticKind
{
    /// <summary>A share of subjects, 0 to 1: n of N.</summary>
    Share,

    /// <summary>A share with limits.</summary>
    Rate,

    /// <summary>A difference of two shares.</summary>
    Difference,

    /// <summary>A time in days.</summary>
    Duration,

    /// <summary>A probability with limits; n are at risk.</summary>
    Survival,

    /// <summary>A p value.</summary>
    PValue,

    /// <summary>A ratio.</summary>
    Ratio,

    /// <summary>A coefficient from -1 to 1.</summary>
    Coefficient,
}

/// <summary>One number of a summary: one row of the CSV form, one object of the JSON form, one cell of a table.</summary>
/// <param name="Section">Where it belongs: "recist", "pfs".</param>
/// <param name="Name">What it is: "orr", "median".</param>
/// <param name="Kind">How it is read.</param>
internal sealed record Statistic(string Section, string Name, StatisticKind Kind)
{
    public const string NotEstimable = "not estimable";

    /// <summary>The reader whose readings these are, where there are several; of an agreement the first reader.</summary>
    public string? Reader { get; init; }

    /// <summary>The group; null for subjects without one, where there are none, and for a test of all groups.</summary>
    public string? Group { get; init; }

    /// <summary>The group, or of an agreement the reader, that it is compared with; null where nothing is compared.</summary>
    public string? Versus { get; init; }

    /// <summary>The value; null where it cannot be estimated.</summary>
    public double? Value { get; init; }

    public double? Lower { get; init; }

    public double? Upper { get; init; }

    /// <summary>How many subjects, or events, it counts.</summary>
    public int? Count { get; init; }

    /// <summary>Of how many subjects.</summary>
    public int? Subjects { get; init; }

    /// <summary>Why there is no value, in words.</summary>
    public string? Note { get; init; }

    /// <summary>True for a number that compares groups, or tests all of them.</summary>
    public bool IsComparison { get; init; }

    public Statistic With(double? value) => this with { Value = value, Note = value is null ? NotEstimable : null };

    /// <summary>With limits; one that is not finite says nothing.</summary>
    public Statistic With(ConfidenceInterval? limits) => this with { Lower = Finite(limits?.Lower), Upper = Finite(limits?.Upper) };

    public Statistic With(Proportion proportion) =>
        With(proportion.Rate) with { Count = proportion.Numerator, Subjects = proportion.Denominator };

    private static double? Finite(double? limit) => limit is { } known && double.IsFinite(known) ? known : null;
}
