using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ResponseEval;

/// <summary>The size thresholds of the rules, decided in integers: lengths in 0.01 mm, percentages in 0.01 %.</summary>
internal static class SizeThresholds
{
    private const long WholeInHundredthsOfPercent = 10_000;

    /// <summary>RECIST 1.1, 4.3.1: at least 20 % and at least 5 mm over the reference, both inclusive. Over 0 mm, any growth is enough for the percentage.</summary>
    public static bool GrewByProgression(long sum, long reference, ProtocolRules rules) =>
        GrewByProgression(Vector512.Create(sum), Vector512.Create(reference), rules) != 0;

    /// <summary>The same for eight sums and their references: a set with one bit for each. Sums and references are below 2^46.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint GrewByProgression(Vector512<long> sums, Vector512<long> references, ProtocolRules rules)
    {
        var growth = sums - references;
        var grew = Vector512.GreaterThan(growth, Vector512<long>.Zero)
            & Vector512.GreaterThanOrEqual(growth, Vector512.Create((long)rules.ProgressionIncreaseLength.Hundredths))
            & Vector512.GreaterThanOrEqual(growth * WholeInHundredthsOfPercent, references * rules.ProgressionIncrease.Hundredths);
        return (uint)grew.ExtractMostSignificantBits();
    }

    /// <summary>RECIST 1.1, 4.3.1: at least 30 % below the baseline sum, inclusive; never below 0 mm.</summary>
    public static bool ShrankByPartialResponse(long sum, long baseline, ProtocolRules rules) =>
        ShrankByPartialResponse(Vector512.Create(sum), baseline, rules) != 0;

    /// <summary>The same for eight sums: a set with one bit for each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint ShrankByPartialResponse(Vector512<long> sums, long baseline, ProtocolRules rules)
    {
        var least = Vector512.Create(baseline * rules.PartialResponseDecrease.Hundredths);
        var shrank = Vector512.GreaterThanOrEqual((Vector512.Create(baseline) - sums) * WholeInHundredthsOfPercent, least);
        return baseline > 0 ? (uint)shrank.ExtractMostSignificantBits() : 0;
    }

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
