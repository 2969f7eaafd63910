using System.Numerics;

namespace ResponseEval.Tests.Criteria;

/// <summary>A patient with one target, in hundredths of a millimetre, and thresholds worked out in whole numbers on the side.</summary>
internal static class ThresholdPatient
{
    /// <summary>As far as one lesion is followed, in hundredths: 150 mm.</summary>
    internal const int LargestNadir = 15_000;

    private static readonly DateOnly _baseline = new(2024, 1, 1);
    private static readonly ResponseEvaluator _evaluator = new(ProtocolRules.Default);

    /// <summary>The smallest sum that is progression over a nadir: 5 mm more, and 20 % more, by trial in whole numbers.</summary>
    internal static int SmallestProgression(int nadir)
    {
        var sum = nadir + 500;
        while (100 * (BigInteger)(sum - nadir) < 20 * (BigInteger)nadir)
            sum++;
        return sum;
    }

    /// <summary>The largest sum that is a partial response against a baseline: 30 % less, by trial in whole numbers.</summary>
    internal static int LargestPartialResponse(int baseline)
    {
        var sum = (int)(baseline * 0.7m) + 2;
        while (100 * (BigInteger)(baseline - sum) < 30 * (BigInteger)baseline)
            sum--;
        return sum;
    }

    /// <summary>The last time point of a patient measured every eight weeks.</summary>
    internal static TimepointResponse Last(bool node, params ReadOnlySpan<int> sizes)
    {
        var builder = SubjectHistory.Create("S").Lesion(new Lesion("T1", LesionRole.Target) { IsLymphNode = node });
        for (var visit = 0; visit < sizes.Length; visit++)
            builder.Assessment(new Assessment("V" + (char)('0' + visit), _baseline.AddDays(56 * visit))
            {
                Kind = visit == 0 ? AssessmentKind.Baseline : AssessmentKind.FollowUp,
                Readings = [Reading.Measured("T1", Length.FromHundredths(sizes[visit]))],
            });
        return _evaluator.Evaluate(builder.Build()).Timepoints[^1];
    }

    internal static TargetResponse Target(params ReadOnlySpan<int> sizes) => Last(node: false, sizes).Recist.Target;
}
