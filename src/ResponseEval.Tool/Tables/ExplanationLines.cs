namespace ResponseEval.Tool.Tables;

/// <summary>Why each response is what it is: a heading for each visit and a line for each response, then the best responses.</summary>
internal static class ExplanationLines
{
    private const int LabelWidth = 10;

    /// <summary>The responses of a visit, in the order in which the library explains them.</summary>
    private static readonly string[] _labels = ["target", "non-target", "RECIST", "iRECIST"];

    public static void Add(TablePage page, SubjectEvaluation evaluation)
    {
        var responses = 0;
        var isBest = false;
        foreach (var explanation in evaluation.Explain())
        {
            if (explanation.AssessmentId is not null)
            {
                var label = _labels[responses++ % _labels.Length];
                if (label == _labels[0])
                    page.AddLine($"{explanation.AssessmentId} {Wording.Date(explanation.Date)}", ResponseStyle.Heading);
                AddReason(page, label, explanation);
                continue;
            }

            if (!isBest)
                page.AddLine("Best responses", ResponseStyle.Heading);
            isBest = true;
            AddReason(page, "", explanation);
        }
    }

    private static void AddReason(TablePage page, string label, Explanation explanation) => page.AddLine(
        $"  {(label.Length > 0 ? label.PadRight(LabelWidth + 1) : "")}{explanation.Text} [{explanation.Source}; {explanation.Rule.Code()}]",
        hanging: label.Length > 0 ? LabelWidth + 3 : 6);
}
