namespace ResponseEval.Tool.Tables;

/// <summary>Why each response is what it is: a heading for each visit, a line for each response.</summary>
internal static class ExplanationLines
{
    private static readonly string[] _labels = ["target", "non-target", "RECIST", "iRECIST"];

    public static void Add(TablePage page, SubjectEvaluation evaluation)
    {
        for (var t = 0; t < evaluation.Timepoints.Count; t++)
        {
            var timepoint = evaluation.Timepoints[t];
            page.AddLine($"{evaluation.History.FollowUps[t].Id} {Wording.Date(timepoint.Date)}", ResponseStyle.Heading);
            var explanations = evaluation.Explain(t);
            for (var e = 0; e < explanations.Count; e++)
                page.AddLine(Line(e < _labels.Length ? _labels[e] : "", explanations[e]));
        }
    }

    private static string Line(string label, Explanation explanation) =>
        $"  {label,-10} {explanation.Text} [{explanation.Source}; {explanation.Rule.Code()}]";
}
