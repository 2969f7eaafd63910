using MathNet.Numerics;

namespace ResponseEval.Trials;

/// <summary>How much a disagreement counts by its distance.</summary>
public enum KappaWeights
{
    /// <summary>Every disagreement counts the same (Cohen, Educ Psychol Meas 1960;20:37-46).</summary>
    None,

    /// <summary>A disagreement counts by its distance in categories (Cohen, Psychol Bull 1968;70:213-20).</summary>
    Linear,

    /// <summary>A disagreement counts by the square of its distance (Cohen 1968).</summary>
    Quadratic,
}

/// <summary>
/// Cohen's kappa: the agreement of two readers beyond what their habits give by chance; 1 if they always agree, 0 if no more than by chance. Standard errors
/// as in Fleiss, Cohen and Everitt, Psychol Bull 1969;72:323-7.
/// </summary>
/// <param name="Value">Kappa, at most 1; null if both readers gave one category to all, or there are no subjects.</param>
/// <param name="StandardError">Its standard error; null where kappa is.</param>
/// <param name="StandardErrorByChance">Its standard error if they agreed by chance alone, for the test of that; null where kappa is.</param>
public readonly record struct CohenKappa(double? Value, double? StandardError, double? StandardErrorByChance)
{
    /// <summary>The two-sided p value of agreement by chance alone; null where kappa is.</summary>
    public double? PValue => Value is { } kappa && StandardErrorByChance > 0
        ? SpecialFunctions.Erfc(Math.Abs(kappa) / StandardErrorByChance.Value / Math.Sqrt(2))
        : null;

    /// <summary>The kappa of a table.</summary>
    /// <param name="table">The table. With weights its categories stand in their order.</param>
    /// <param name="weights">How much a disagreement counts.</param>
    public static CohenKappa Of(AgreementTable table, KappaWeights weights = KappaWeights.None)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (!Enum.IsDefined(weights))
            throw new ArgumentOutOfRangeException(nameof(weights), weights, "There are no such weights.");
        return new KappaSums(table, weights).Kappa();
    }

    /// <summary>The confidence interval, cut off at -1 and 1; null where kappa is.</summary>
    /// <param name="level">The two-sided level, between 0 and 1.</param>
    public ConfidenceInterval? Interval(double level = ConfidenceInterval.DefaultLevel)
    {
        var z = NormalQuantile.TwoSided(level);
        return Value is { } kappa
            ? new(Math.Max(-1, kappa - (z * StandardError!.Value)), Math.Min(1, kappa + (z * StandardError.Value)))
            : null;
    }
}
