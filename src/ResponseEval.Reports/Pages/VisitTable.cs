namespace ResponseEval.Reports;

/// <summary>
/// The visits of a subject side by side: each lesion as it was recorded, the sum, what it is compared with, and the responses, each of which
/// opens its reason. Where there are many visits, they stand in several tables one below the other, so that none is cut off on paper.
/// </summary>
internal static class VisitTable
{
    private const int MostSideBySide = 7;

    public static void Add(HtmlWriter html, SubjectEvaluation evaluation, ResponseReasons reasons)
    {
        var visits = evaluation.History.Assessments.Count;
        var tables = (visits + MostSideBySide - 1) / MostSideBySide;
        for (var table = 0; table < tables; table++)
        {
            var first = table * visits / tables;
            var visitsOfTable = Enumerable.Range(first, ((table + 1) * visits / tables) - first).ToList();
            new Block(html, evaluation, reasons, visitsOfTable).Add(isFirst: table == 0);
        }
    }

    /// <summary>One table.</summary>
    private sealed class Block(HtmlWriter html, SubjectEvaluation evaluation, ResponseReasons reasons, IReadOnlyList<int> visits)
    {
        private readonly SubjectHistory history = evaluation.History;

        public void Add(bool isFirst)
        {
            html.Open("div", ("class", "wide")).Open("table", ("class", "visits"));
            if (isFirst)
                html.Open("caption").Text("Lesions and sums in mm.").Element("span", " A response opens to show why.", ("class", "screen")).Close();
            html.Open("thead").Open("tr").Element("th", "Visit", ("scope", "col"));
            foreach (var visit in visits)
                html.Element("th", history.Assessments[visit].Id, ("scope", "col"));
            html.Close().Close().Open("tbody").Raw("\n");
            Row("Date", "", visit => Words.Date(history.Assessments[visit].Date));
            Row("Day", "", visit => Words.Number(history.Assessments[visit].Date.DayNumber - evaluation.DayZero.DayNumber).Replace('-', '−'));
            foreach (var lesion in history.Lesions)
                Row(lesion.Id, Describe(lesion), visit => ReadingText.Of(history.Assessments[visit], lesion.Id));
            Row("Sum of targets", "", visit => Words.Sum(evaluation.SumOfTargets(visit).Complete), "first");
            Compared("Change from baseline", timepoint => Words.Change(Change(timepoint.TargetSum, timepoint.BaselineSum)));
            Compared("Nadir before", timepoint => Words.Sum(timepoint.NadirSum));
            Compared("Change from nadir", timepoint => Words.Change(Change(timepoint.TargetSum, timepoint.NadirSum)));
            Compared("New lesion", timepoint => timepoint.Recist.NewLesion ? "yes" : "no");
            Responses(0, timepoint => timepoint.Recist.Target.Code(), "first");
            Responses(1, timepoint => timepoint.Recist.NonTarget.Code(), css: null);
            Responses(2, timepoint => timepoint.Recist.Overall.Code(), "overall");
            Responses(3, timepoint => timepoint.Irecist.Code(), "overall");
            html.Close().Close().CloseLine();
        }

        private void Row(string heading, string detail, Func<int, string?> text, string? css = null)
        {
            Open(heading, detail, css);
            foreach (var visit in visits)
                html.Element("td", text(visit) ?? Words.Nothing);
            html.CloseLine();
        }

        /// <summary>A row of what follow-ups have; the baseline and what came before it have none.</summary>
        private void Compared(string heading, Func<TimepointResponse, string?> text) => Row(
            heading, "", visit => Timepoint(visit) is >= 0 and var t ? text(evaluation.Timepoints[t]) : "");

        private void Responses(int response, Func<TimepointResponse, string> code, string? css)
        {
            Open(ResponseReasons.OfVisit[response], response < 2 ? "response" : "overall", css);
            foreach (var visit in visits)
            {
                html.Open("td");
                if (Timepoint(visit) is >= 0 and var t)
                    reasons.AddOfVisit(html, code(evaluation.Timepoints[t]), t, response);
                html.Close();
            }

            html.CloseLine();
        }

        private void Open(string heading, string detail, string? css)
        {
            html.Open("tr", ("class", css)).Open("th", ("scope", "row")).Text(heading);
            if (detail.Length > 0)
                html.Text(" ").Element("small", detail);
            html.Close();
        }

        private int Timepoint(int visit) => visit - history.BaselineIndex - 1;

        private static decimal? Change(SumOfDiameters? sum, SumOfDiameters? reference) =>
            sum is { } now && reference is { } before ? now.PercentChangeFrom(before) : null;

        private static string Describe(Lesion lesion) =>
            Words.Site(lesion) is { Length: > 0 } site ? $"{Words.Role(lesion)}, {site}" : Words.Role(lesion);
    }
}
