namespace ResponseEval.Reports;

/// <summary>What each published definition of hyper-progression says of a subject, with its numbers and source.</summary>
internal static class HyperprogressionTable
{
    public static void Add(HtmlWriter html, SubjectEvaluation evaluation)
    {
        var findings = evaluation.Hyperprogression;
        var met = findings.Count(finding => finding.Status == FindingStatus.Met);
        var evaluable = findings.Count(finding => finding.Status != FindingStatus.NotEvaluable);
        html.Element("h2", "Hyper-progression")
            .Element("p", $"Met by {met} of {Words.Count(evaluable, "evaluable definition", "evaluable definitions")}, {findings.Count} in all.");
        PageTable.Open(html, "hyperprogression", "Definition", "Status", "Why");
        foreach (var finding in findings)
        {
            var explanation = finding.Explain();
            html.Open("tr", ("class", finding.Status == FindingStatus.Met ? "met" : null))
                .Element("th", Words.Definition(finding.Definition), ("scope", "row")).Element("td", Words.Status(finding.Status))
                .Open("td").Text(explanation.Text + " ").Element("span", explanation.Source, ("class", "source")).Close().CloseLine();
        }

        PageTable.Close(html);
    }
}
