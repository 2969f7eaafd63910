using ResponseEval.Validation;

namespace ResponseEval.Reports;

/// <summary>What was found in the data of a subject, the gravest first. What the settings suppress is left out.</summary>
internal static class FindingTable
{
    public static void Add(HtmlWriter html, ValueList<Finding> findings)
    {
        var shown = findings.Where(finding => finding.Suppression is null).OrderByDescending(finding => finding.Severity).ToList();
        if (shown.Count == 0)
            return;
        html.Element("h2", "To look at in the data");
        PageTable.Open(html, "findings", "Weight", "Where", "What");
        foreach (var finding in shown)
            html.Open("tr").Element("th", finding.SeverityName, ("scope", "row")).Element("td", Where(finding.Place))
                .Open("td").Text($"Found {finding.Found}, expected {finding.Expected}. ")
                .Open("span", ("class", "source")).Text(finding.Kind.Question + " ").Element("code", finding.Code).Close().Close().CloseLine();
        PageTable.Close(html);
    }

    private static string Where(ProblemPlace place) =>
        string.Join(", ", new[] { place.Assessment, place.Lesion, place.Member }.OfType<string>()) is { Length: > 0 } where ? where : "the subject";
}
