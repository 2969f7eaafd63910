namespace ResponseEval.Reports;

/// <summary>The visits that have a response and count for nothing else (<see cref="EvaluationWindow"/>), in words.</summary>
internal static class UncountedVisits
{
    /// <summary>Null if every visit counts.</summary>
    public static string? Note(SubjectEvaluation evaluation)
    {
        var window = evaluation.Window;
        var visits = evaluation.History.Assessments.Skip(evaluation.History.BaselineIndex + 1).Where(visit => !window.Includes(visit.Date)).ToList();
        if (visits.Count == 0)
            return null;
        var ends = new List<string>(2);
        if (visits[^1].Date >= window.NewTherapyDate)
            ends.Add($"new anticancer therapy ({Words.Date(window.NewTherapyDate)})");
        if (visits[^1].Date > window.DataCutoff)
            ends.Add($"the data cut-off ({Words.Date(window.DataCutoff)})");
        return $"Not counted for best responses, pattern and progression events, because of {string.Join(" and ", ends)}: {string.Join(", ", visits.Select(visit => visit.Id))}.";
    }
}
