namespace ResponseEval.Reports;

/// <summary>
/// The waterfall: the best change of the target sum from baseline of each subject (<see cref="DepthOfResponse"/>), the worst on the left,
/// coloured by confirmed best response. Bars above +100 % end there under a mark. The line at +20 % is a reference only: progression counts
/// from the nadir.
/// </summary>
public static class WaterfallPlot
{
    private const decimal Cap = 100;
    private const int MostLabels = 60;
    private const string Others = "; the others have no targets, a baseline sum of 0 mm, or no complete sum at baseline or after it";

    /// <summary>The room of a letter as a share of the width of the plot.</summary>
    private const double Letter = 6.0 / 860;

    /// <summary>The waterfall of a cohort.</summary>
    /// <param name="cohort">The cohort.</param>
    public static Plot Of(Cohort cohort)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        var shown = cohort.Subjects.Where(subject => subject.Depth.ChangePercent is not null)
            .OrderByDescending(subject => subject.Depth.ChangePercent)
            .ThenBy(subject => subject.Label, StringComparer.Ordinal)
            .ToList();
        var table = new PlotTable("subjects", "subject", "order", "change", "shown", "capped", "newLesion", "best", "label", "pattern", "arm");
        for (var order = 0; order < shown.Count; order++)
        {
            var (subject, change) = (shown[order], shown[order].Depth.ChangePercent!.Value);
            table.Add(
                subject.Label, order, change, Math.Min(change, Cap), change > Cap, subject.HasNewLesion, subject.Best, LabelOf(shown, order), subject.Pattern, subject.Arm);
        }

        return new Plot("waterfall", "Best change of the target sum from baseline")
        {
            Description = Describe(cohort, shown),
            Notes = [$"{shown.Count} of {cohort.Size} shown{(shown.Count < cohort.Subjects.Count ? Others : "")}."],
            Parameters =
            [
                PlotParameter.Of("labels", shown.Count <= MostLabels),
                PlotParameter.Of("responses", ResponseCodesInUse.Of(shown.Select(subject => subject.Best))),
            ],
            Tables = [table],
        };
    }

    /// <summary>Few bars are named each; of many, the one in the middle of neighbours with the same response, where they have room for the letters.</summary>
    private static string? LabelOf(List<CohortSubject> shown, int order)
    {
        var best = shown[order].Best;
        if (shown.Count <= MostLabels)
            return best;
        var (first, last) = (order, order);
        while (first > 0 && shown[first - 1].Best == best)
            first--;
        while (last < shown.Count - 1 && shown[last + 1].Best == best)
            last++;
        return order == (first + last) / 2 && last - first + 1 >= shown.Count * Letter * (best.Length + 1) ? best : null;
    }

    private static string Describe(Cohort cohort, List<CohortSubject> shown)
    {
        if (shown.Count == 0)
            return "Waterfall plot without subjects.";
        var shrunk = shown.Count(subject => subject.Depth.ChangePercent <= -30);
        return $"Waterfall plot of {cohort.Count(shown.Count)}, from {Words.Change(shown[0].Depth.ChangePercent)} "
            + $"to {Words.Change(shown[^1].Depth.ChangePercent)}; {shrunk} shrank by 30 % or more.";
    }
}
