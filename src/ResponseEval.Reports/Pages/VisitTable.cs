namespace ResponseEval.Reports;

/// <summary>
/// The visits of a subject side by side: each lesion as it was recorded, the sum, what it is compared with, and the responses, each of which
/// opens to the rule, the numbers and the source that decided it.
/// </summary>
internal static class VisitTable
{
    private const int MostVisitsInView = 10;

    public static void Add(HtmlWriter html, SubjectEvaluation evaluation, string id)
    {
        var history = evaluation.History;
        html.Open("div", ("class", history.Assessments.Count > MostVisitsInView ? "scroll" : null)).Open("table", ("class", "visits"));
        html.Element("caption", "Visits. A response opens to show why.");
        html.Open("thead").Open("tr").Element("th", "Visit", ("scope", "col"), ("colspan", "2"));
        foreach (var assessment in history.Assessments)
            html.Element("th", assessment.Id, ("scope", "col"));
        html.Close().Close().Open("tbody");
        Row(html, "Date", "", history, assessment => Words.Date(assessment.Date));
        Row(html, "Day", "", history, assessment => Words.Number(assessment.Date.DayNumber - evaluation.DayZero.DayNumber));
        foreach (var lesion in history.Lesions)
            Row(html, lesion.Id, Describe(lesion), history, assessment => ReadingText.Of(assessment, lesion.Id));
        AddSums(html, evaluation);
        AddResponses(html, evaluation, id);
        html.Close().Close().CloseLine();
    }

    private static void AddSums(HtmlWriter html, SubjectEvaluation evaluation)
    {
        html.Open("tr", ("class", "first")).Element("th", "Sum of targets", ("scope", "row")).Element("td", "mm", ("class", "site"));
        for (var a = 0; a < evaluation.History.Assessments.Count; a++)
            html.Element("td", Words.Sum(evaluation.SumOfTargets(a).Complete) ?? Words.Nothing, ("class", "number"));
        html.CloseLine();
        Timepoints(html, "Change from baseline", "", evaluation, timepoint => Words.Change(Change(timepoint.TargetSum, timepoint.BaselineSum)));
        Timepoints(html, "Nadir before", "mm", evaluation, timepoint => Words.Sum(timepoint.NadirSum));
        Timepoints(html, "Change from nadir", "", evaluation, timepoint => Words.Change(Change(timepoint.TargetSum, timepoint.NadirSum)));
        Timepoints(html, "New lesion", "", evaluation, timepoint => timepoint.Recist.NewLesion ? "yes" : "no");
    }

    private static decimal? Change(SumOfDiameters? sum, SumOfDiameters? reference) =>
        sum is { } now && reference is { } before ? now.PercentChangeFrom(before) : null;

    private static void Row(HtmlWriter html, string heading, string detail, SubjectHistory history, Func<Assessment, string?> text)
    {
        html.Open("tr").Element("th", heading, ("scope", "row")).Element("td", detail, ("class", "site"));
        foreach (var assessment in history.Assessments)
            html.Element("td", text(assessment) ?? Words.Nothing, ("class", "number"));
        html.CloseLine();
    }

    private static void Timepoints(HtmlWriter html, string heading, string detail, SubjectEvaluation evaluation, Func<TimepointResponse, string?> text)
    {
        html.Open("tr").Element("th", heading, ("scope", "row")).Element("td", detail, ("class", "site"));
        Before(html, evaluation.History);
        foreach (var timepoint in evaluation.Timepoints)
            html.Element("td", text(timepoint) ?? Words.Nothing, ("class", "number"));
        html.CloseLine();
    }

    /// <summary>The baseline and what came before it have no responses.</summary>
    private static void Before(HtmlWriter html, SubjectHistory history)
    {
        for (var a = 0; a <= history.BaselineIndex; a++)
            html.Element("td", "", ("class", "number"));
    }

    private static void AddResponses(HtmlWriter html, SubjectEvaluation evaluation, string id)
    {
        var explanations = evaluation.ExplainTimepoints().ToList();
        (string Heading, string Detail, Func<TimepointResponse, string> Code)[] rows =
        [
            ("Target", "", timepoint => timepoint.Recist.Target.Code()),
            ("Non-target", "", timepoint => timepoint.Recist.NonTarget.Code()),
            ("Overall", "RECIST 1.1", timepoint => timepoint.Recist.Overall.Code()),
            ("Overall", "iRECIST", timepoint => timepoint.Irecist.Code()),
        ];
        for (var r = 0; r < rows.Length; r++)
        {
            html.Open("tr", ("class", r == 0 ? "first" : r >= 2 ? "overall" : null)).Element("th", rows[r].Heading, ("scope", "row")).Element("td", rows[r].Detail, ("class", "site"));
            Before(html, evaluation.History);
            for (var t = 0; t < evaluation.Timepoints.Count; t++)
                AddResponse(html, rows[r].Code(evaluation.Timepoints[t]), explanations[t][r], id, isLate: 2 * t >= evaluation.Timepoints.Count);
            html.CloseLine();
        }
    }

    private static void AddResponse(HtmlWriter html, string code, Explanation explanation, string id, bool isLate)
    {
        html.Open("td", ("class", "response")).Open("details", ("name", "why-" + id), ("class", isLate ? "late" : null));
        html.Element("summary", code, ("class", Class(code)));
        html.Open("div", ("class", "why")).Element("p", explanation.Text).Open("p", ("class", "source"))
            .Element("code", explanation.Rule.Code()).Text(" " + explanation.Source).Close().Close();
        html.Close().Close();
    }

    /// <summary>The class by which a response has its colour; the code itself always stands beside the colour.</summary>
    public static string Class(string code) => "code " + code.ToUpperInvariant() switch
    {
        "CR" or "ICR" => "cr",
        "PR" or "IPR" => "pr",
        "PD" or "ICPD" => "pd",
        "IUPD" => "iupd",
        _ => "other",
    };

    private static string Describe(Lesion lesion) => Words.Site(lesion) is { Length: > 0 } site ? $"{Words.Role(lesion)}, {site}" : Words.Role(lesion);
}
