namespace ResponseEval;

/// <summary>
/// Chooses among the fitted models: of those whose parameters are all significant the one with the smallest Akaike criterion (Wilkerson et
/// al., Lancet Oncol 2017;18:143-54). Only where there is none, a curve that runs through all evaluations, the one with the fewest
/// parameters: two evaluations determine gx or dx, three gd, four gdphi, and nothing is left for a test.
/// </summary>
internal static class ModelChoice
{
    private static ReadOnlySpan<GrowthModel> Models => [GrowthModel.Gd, GrowthModel.Gx, GrowthModel.Dx, GrowthModel.GdPhi];

    public static GrowthModelFit Choose(GrowthData data, GrowthModelOptions options, int evaluations)
    {
        var candidates = new GrowthModelCandidate[Models.Length];
        GrowthModelCandidate? accepted = null;
        GrowthModelCandidate? interpolated = null;
        for (var i = 0; i < candidates.Length; i++)
        {
            var candidate = ModelFitting.Fit(Models[i], candidates[0]?.Curve, data, options);
            candidates[i] = candidate;
            if (candidate.Outcome == GrowthModelOutcome.Accepted && !(candidate.Aic >= accepted?.Aic))
                accepted = candidate;
            if (candidate.Outcome == GrowthModelOutcome.Interpolated)
                interpolated ??= candidate;
        }

        var selected = accepted ?? interpolated;
        return new GrowthModelFit(options, evaluations)
        {
            Exclusion = selected is null ? GrowthModelExclusion.NotFit : GrowthModelExclusion.None,
            Selected = selected,
            Candidates = ValueList<GrowthModelCandidate>.Owning(candidates),
        };
    }
}
