namespace ResponseEval.Trials;

/// <summary>
/// Orders subjects by stratum, time, events before censorings, then covariates: subjects that still tie are interchangeable.
/// </summary>
internal sealed class CoxOrder : IComparer<int>
{
    private readonly SurvivalTime[] subjects;
    private readonly ReadOnlyMemory<double>[] covariates;
    private readonly int[] strata;

    private CoxOrder(ReadOnlySpan<SurvivalTime> subjects, ReadOnlySpan<CoxCovariate> covariates, int[] strata)
    {
        this.subjects = subjects.ToArray();
        this.covariates = new ReadOnlyMemory<double>[covariates.Length];
        for (var k = 0; k < covariates.Length; k++)
            this.covariates[k] = covariates[k].Values;
        this.strata = strata;
    }

    public static int[] Of(ReadOnlySpan<SurvivalTime> subjects, ReadOnlySpan<CoxCovariate> covariates, int[] strata)
    {
        int[] order = [.. Enumerable.Range(0, subjects.Length)];
        Array.Sort(order, new CoxOrder(subjects, covariates, strata));
        return order;
    }

    public int Compare(int x, int y)
    {
        var order = strata[x].CompareTo(strata[y]);
        if (order == 0)
            order = subjects[x].Time.CompareTo(subjects[y].Time);
        if (order == 0)
            order = subjects[y].IsEvent.CompareTo(subjects[x].IsEvent);
        for (var k = 0; order == 0 && k < covariates.Length; k++)
            order = covariates[k].Span[x].CompareTo(covariates[k].Span[y]);
        return order;
    }
}
