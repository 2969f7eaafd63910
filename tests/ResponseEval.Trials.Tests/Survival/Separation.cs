namespace ResponseEval.Trials.Tests.Survival;

/// <summary>
/// Decides by trying every direction whether the partial likelihood of two whole-valued covariates has a maximum: it has none if along some direction no
/// subject at risk is ahead of one with an event. If there is such a direction, one of these is: a difference of two subjects, or a right angle to it.
/// </summary>
internal static class Separation
{
    internal static CoxConvergence Of(SurvivalCase one)
    {
        var differences = Differences(one).Where(static d => d != (0, 0)).Distinct().ToList();
        if (differences.Count == 0)
            return CoxConvergence.NothingToEstimate;
        return Directions(differences).Any(direction => Separates(direction, differences))
            ? CoxConvergence.MonotoneLikelihood
            : CoxConvergence.Converged;
    }

    private static IEnumerable<(long X1, long X2)> Differences(SurvivalCase one)
    {
        for (var i = 0; i < one.Subjects.Length; i++)
            for (var j = 0; one.Subjects[i].IsEvent && j < one.Subjects.Length; j++)
                if (one.Strata[j] == one.Strata[i] && one.Subjects[j].Time >= one.Subjects[i].Time)
                    yield return ((long)(one.X1[i] - one.X1[j]), (long)(one.X2[i] - one.X2[j]));
    }

    private static IEnumerable<(long X1, long X2)> Directions(List<(long X1, long X2)> differences) =>
        differences.SelectMany(static d => new[] { d, (-d.X1, -d.X2), (d.X2, -d.X1), (-d.X2, d.X1) });

    private static bool Separates((long X1, long X2) direction, List<(long X1, long X2)> differences)
    {
        var products = differences.ConvertAll(d => (d.X1 * direction.X1) + (d.X2 * direction.X2));
        return products.TrueForAll(static product => product >= 0) && products.Exists(static product => product > 0);
    }
}
