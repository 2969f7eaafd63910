namespace ResponseEval;

/// <summary>
/// Lee JH et al., JAMA Oncol 2018;4:717-21 (doi 10.1001/jamaoncol.2017.5332), the favourable profile: no ctDNA at baseline and none in the first
/// 12 weeks; or ctDNA at baseline, and in some sample of these weeks none or at most a tenth.
/// </summary>
internal static class Lee2018
{
    private const double Tenth = 0.1;

    private static readonly LevelFall Fall = new(
        MolecularResponseDefinition.Lee2018, CtdnaMetric.AsReported, CtdnaUnit.CopiesPerMilliliter);

    public static MolecularResponseFinding Decide(in MolecularResponseInput input)
    {
        var samples = input.Within(input.Options.LeeDays, out var reason);
        if (samples.IsEmpty)
            return Fall.NotEvaluable(reason);
        var finding = One(samples[0], input.Options);
        var staysUndetected = finding.ReferenceLevel.IsDetected == false;
        foreach (var sample in samples[1..])
        {
            var next = One(sample, input.Options);
            finding = staysUndetected ? WorstOf(finding, next) : LevelFall.BestOf(finding, next);
        }

        return finding;
    }

    private static MolecularResponseFinding One(CtdnaComparison sample, MolecularResponseOptions options)
    {
        var finding = Fall.ToRatio(sample, Tenth, options.LeeCountsExactlyTenfold, options.Units);
        if (finding.Reason == MolecularResponseReason.OtherUnit || finding.IndexLevel.IsDetected is not { } detected)
            return finding.Reason == MolecularResponseReason.OtherUnit ? finding : finding with { Reason = MolecularResponseReason.NoValue };
        if (!detected && finding.ReferenceLevel.IsDetected is not null)
            return LevelFall.Evaluable(finding, MolecularResponseStatus.Met);
        return finding.ReferenceLevel.IsDetected == false ? LevelFall.Evaluable(finding, MolecularResponseStatus.NotMet) : finding;
    }

    /// <summary>Staying undetected needs every sample: one with ctDNA refutes it, one that does not say leaves it open.</summary>
    private static MolecularResponseFinding WorstOf(MolecularResponseFinding first, MolecularResponseFinding second) =>
        first.Status == MolecularResponseStatus.NotMet || (first.Status == MolecularResponseStatus.NotEvaluable && second.Status == MolecularResponseStatus.Met)
            ? first
            : second;
}
