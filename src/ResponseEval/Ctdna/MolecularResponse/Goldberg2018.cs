namespace ResponseEval;

/// <summary>
/// Goldberg SB et al., Clin Cancer Res 2018;24:1872-80 (doi 10.1158/1078-0432.CCR-17-1341): the mutant allele fraction falls by more than half, and
/// the next sample confirms it. At any time; it needs no date of the first dose.
/// </summary>
internal static class Goldberg2018
{
    private const double Half = 0.5;

    private static readonly LevelFall Fall = new(
        MolecularResponseDefinition.Goldberg2018, CtdnaMetric.MaximumAlleleFraction, CtdnaUnit.VariantAlleleFraction);

    public static MolecularResponseFinding Decide(in MolecularResponseInput input)
    {
        if (input.Later.IsEmpty)
            return Fall.NotEvaluable(input.WhyNone);
        var last = Fall.ToRatio(input.Later[0], Half, inclusive: false, input.Options.Units);
        MolecularResponseFinding? best = null;
        foreach (var sample in input.Later[1..])
        {
            var next = Fall.ToRatio(sample, Half, inclusive: false, input.Options.Units);
            var pair = Confirmed(last, next);
            best = best is { } found ? LevelFall.BestOf(found, pair) : pair;
            last = next;
        }

        return best is { } known ? LevelFall.BestOf(known, Unconfirmed(last)) : Unconfirmed(last);
    }

    /// <summary>A sample and the one before it: both fell, or one of them refutes it, or it stays open.</summary>
    private static MolecularResponseFinding Confirmed(MolecularResponseFinding before, MolecularResponseFinding now) =>
        before.Status == MolecularResponseStatus.NotMet ? before
        : now.Status is MolecularResponseStatus.NotMet or MolecularResponseStatus.NotEvaluable ? now
        : before.Status == MolecularResponseStatus.Met ? now : before;

    /// <summary>The last sample has nothing after it: a fall stays unconfirmed.</summary>
    private static MolecularResponseFinding Unconfirmed(MolecularResponseFinding last) => last.Status switch
    {
        MolecularResponseStatus.Met or MolecularResponseStatus.Indeterminate => last with
        {
            Status = MolecularResponseStatus.NotEvaluable,
            Reason = MolecularResponseReason.NoConfirmation,
        },
        _ => last,
    };
}
