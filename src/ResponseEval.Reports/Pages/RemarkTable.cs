namespace ResponseEval.Reports;

/// <summary>The remarks on the data of a subject, the gravest first.</summary>
internal static class RemarkTable
{
    public static void Add(HtmlWriter html, IReadOnlyList<Remark> remarks)
    {
        if (remarks.Count == 0)
            return;
        html.Element("h2", "To look at in the data");
        PageTable.Open(html, "remarks", "Weight", "Where", "What");
        foreach (var remark in remarks.OrderByDescending(remark => remark.Severity))
            html.Open("tr").Element("th", Weight(remark.Severity), ("scope", "row")).Element("td", Where(remark.Place))
                .Open("td").Text($"Found {remark.Found}, expected {remark.Expected}. ")
                .Open("span", ("class", "source")).Text(remark.Meaning + " ").Element("code", remark.Code).Close().Close().CloseLine();
        PageTable.Close(html);
    }

    private static string Weight(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => "note",
    };

    private static string Where(ProblemPlace place) =>
        string.Join(", ", new[] { place.Assessment, place.Lesion, place.Member }.OfType<string>()) is { Length: > 0 } where ? where : "the subject";
}
