namespace ResponseEval;

/// <summary>Clearance in any of several samples.</summary>
internal static class Clearance
{
    public static MolecularResponseFinding Anywhere(
        LevelFall fall, ReadOnlySpan<CtdnaComparison> samples, MolecularResponseReason whyNone)
    {
        if (samples.IsEmpty)
            return fall.NotEvaluable(whyNone);
        var finding = fall.ToNothing(samples[0]);
        foreach (var sample in samples[1..])
            finding = LevelFall.BestOf(finding, fall.ToNothing(sample));
        return finding;
    }
}
