using System.Globalization;

namespace ResponseEval.Reports;

/// <summary>The sortable list of the subjects of a cohort.</summary>
internal static class SubjectList
{
    private const int FirstNumber = 5;

    private static readonly ValueList<string> _headings = ["Subject", "Arm", "Pattern", "Best, confirmed", "iRECIST", "Best change", "PFS, months", "Visits"];

    /// <param name="html">Receives the list.</param>
    /// <param name="cohort">The cohort.</param>
    /// <param name="link">The address of a patient's page by place; null without pages.</param>
    public static void Add(HtmlWriter html, Cohort cohort, Func<int, string>? link)
    {
        html.Element("h2", "Subjects").Open("div", ("class", "wide")).Open("table", ("class", "list"), ("id", "subjects")).Open("thead").Open("tr");
        for (var h = 0; h < _headings.Count; h++)
            html.Open("th", ("scope", "col"), ("class", h >= FirstNumber ? "number" : null), ("aria-sort", "none"))
                .Element("button", _headings[h], ("type", "button")).Close();
        html.Close().Close().Open("tbody").Raw("\n");
        for (var i = 0; i < cohort.Subjects.Count; i++)
            Row(html, cohort.Subjects[i], link?.Invoke(i));
        html.Close().Close().CloseLine();
    }

    private static void Row(HtmlWriter html, CohortSubject subject, string? link)
    {
        var survival = subject.ProgressionFreeSurvival;
        var months = survival is null ? null : (double?)(survival.Days / KineticsConventions.MeanMonth);
        html.Open("tr", ("data-arm", subject.Arm), ("data-pattern", subject.Pattern), ("data-best", subject.Best)).Open("th", ("scope", "row"));
        if (link is null)
            html.Text(subject.Label);
        else
            html.Element("a", subject.Label, ("href", link));
        html.Close().Element("td", subject.Arm).Element("td", subject.Pattern)
            .Open("td").Element("span", subject.Best, ("class", ResponseReasons.Class(subject.Best))).Close()
            .Element("td", subject.Evaluation.Best.Irecist.Response.Code());
        Number(html, Words.Change(subject.Depth.ChangePercent), (double?)subject.Depth.ChangePercent);
        Number(html, months is { } known ? Words.Fixed(known, 1) + (survival!.IsEvent ? "" : "+") : null, months);
        Number(html, Words.Number(subject.Evaluation.Timepoints.Count), subject.Evaluation.Timepoints.Count);
        html.CloseLine();
    }

    private static void Number(HtmlWriter html, string? text, double? order) =>
        html.Element("td", text ?? Words.Nothing, ("class", "number"), ("data-sort", order?.ToString("R", CultureInfo.InvariantCulture) ?? ""));
}
