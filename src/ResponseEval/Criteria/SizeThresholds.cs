using System.Runtime.CompilerServices;

namespace ResponseEval;

/// <summary>
/// The size thresholds of the rules, decided in integers: lengths in 0.01 mm, percentages in 0.01 %. The two that decide every response ask all conditions at once,
/// because a jump between them would be mispredicted.
/// </summary>
internal static class SizeThresholds
{
    private const long WholeInHundredthsOfPercent = 10_000;

    /// <summary>RECIST 1.1, 4.3.1: at least 20 % and at least 5 mm over the reference, both inclusive. Over 0 mm, any growth is enough for the percentage.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool GrewByProgression(long sum, long reference, ProtocolRules rules) =>
        sum > reference
        & sum - reference >= rules.ProgressionIncreaseLength.Hundredths
        & WholeInHundredthsOfPercent * (sum - reference) >= rules.ProgressionIncrease.Hundredths * reference;

    /// <summary>RECIST 1.1, 4.3.1: at least 30 % below the baseline sum, inclusive.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ShrankByPartialResponse(long sum, long baseline, ProtocolRules rules) =>
        baseline > 0
        & WholeInHundredthsOfPercent * (baseline - sum) >= rules.PartialResponseDecrease.Hundredths * baseline;

    /// <summary>At least a percentage below a reference above 0 mm, inclusive.</summary>
    public static bool ShrankBy(Percentage decrease, long sum, long reference) =>
        reference > 0 && WholeInHundredthsOfPercent * (reference - sum) >= decrease.Hundredths * reference;

    /// <summary>At least a percentage above a reference above 0 mm, inclusive.</summary>
    public static bool GrewBy(Percentage increase, long sum, long reference) =>
        reference > 0 && WholeInHundredthsOfPercent * (sum - reference) >= increase.Hundredths * reference;

    /// <summary>The smallest sum that is progression over the reference, for people who check by hand.</summary>
    public static long SmallestProgression(long reference, ProtocolRules rules)
    {
        var relative = (rules.ProgressionIncrease.Hundredths * reference + WholeInHundredthsOfPercent - 1) / WholeInHundredthsOfPercent;
        return reference + Math.Max(1, Math.Max(relative, rules.ProgressionIncreaseLength.Hundredths));
    }

    /// <summary>The largest sum that is a partial response against the baseline, for people who check by hand.</summary>
    public static long LargestPartialResponse(long baseline, ProtocolRules rules) =>
        baseline - (rules.PartialResponseDecrease.Hundredths * baseline + WholeInHundredthsOfPercent - 1) / WholeInHundredthsOfPercent;
}
