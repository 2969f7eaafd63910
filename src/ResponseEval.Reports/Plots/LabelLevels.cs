namespace ResponseEval.Reports;

/// <summary>How high above the timeline the responses of each follow-up stand, so that those of near visits do not overlap.</summary>
internal static class LabelLevels
{
    private const int Levels = 3;
    private const double Width = 820;
    private const double Letter = 7.2;
    private const double Gap = 6;

    /// <summary>For each follow-up 0, just above the plot, or higher; null where there is no room at all, and its responses stand in the data alone.</summary>
    public static IReadOnlyList<int?> Of(SubjectEvaluation evaluation)
    {
        var (first, last) = PatientWeeks.Ends(evaluation);
        Span<double> ends = stackalloc double[Levels];
        ends.Fill(double.NegativeInfinity);
        var levels = new int?[evaluation.Timepoints.Count];
        for (var t = 0; t < levels.Length; t++)
        {
            var timepoint = evaluation.Timepoints[t];
            var letters = Math.Max(timepoint.Recist.Overall.Code().Length, timepoint.Irecist.Code().Length);
            var middle = Width * (PatientWeeks.Of(evaluation, timepoint.Date) - first) / (last - first);
            for (var level = 0; level < Levels && levels[t] is null; level++)
                if (middle - (letters * Letter / 2) >= ends[level] + Gap)
                    (levels[t], ends[level]) = (level, middle + (letters * Letter / 2));
        }

        return levels;
    }
}
