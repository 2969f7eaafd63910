namespace ResponseEval.Reports;

/// <summary>What a patient page says of a subject: the story in words, the plots, the visits, progression, hyper-progression, the rules.</summary>
internal static class PatientSections
{
    /// <param name="html">Receives the sections.</param>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="label">The name of the subject.</param>
    /// <param name="plots">Takes the plots.</param>
    /// <param name="id">Unique in the page.</param>
    public static void Add(HtmlWriter html, SubjectEvaluation evaluation, string label, PlotCollection plots, string id)
    {
        Header(html, evaluation, label);
        var timeline = TimelinePlot.Of(evaluation);
        PlotFigure.Add(html, timeline, plots.Add(timeline), "h2");
        var ctdna = CtdnaPlot.Of(evaluation);
        if (!ctdna.IsEmpty)
            PlotFigure.Add(html, ctdna, plots.Add(ctdna), "h2");
        html.Element("h2", "Visits and responses");
        VisitTable.Add(html, evaluation, id);
        Progression(html, evaluation);
        Hyperprogression(html, evaluation);
        Problems(html, evaluation);
        Rules(html, evaluation.Rules);
    }

    private static void Header(HtmlWriter html, SubjectEvaluation evaluation, string label)
    {
        var header = evaluation.History.Header;
        html.Open("header").Element("h1", label).Element("p", Words.Place(header), ("class", "place"));
        html.Open("p", ("class", "pattern")).Element("strong", PatternInWords(evaluation)).CloseLine();
        html.Open("dl", ("class", "facts"));
        Fact(html, "Best, RECIST 1.1", evaluation.Best.Recist.Response.Code(), evaluation.Best.Recist.Date);
        Fact(html, "Best, confirmed", evaluation.Best.RecistConfirmed.Response.Code(), evaluation.Best.RecistConfirmed.Date);
        Fact(html, "Best, iRECIST", evaluation.Best.Irecist.Response.Code(), evaluation.Best.Irecist.Date);
        Fact(html, "Baseline", Words.Date(evaluation.History.Baseline.Date), null);
        Fact(html, "First dose", Words.Date(header.FirstDoseDate), null);
        Fact(html, "Last dose", Words.Date(header.LastDoseDate), null);
        html.Close().CloseLine();
    }

    private static string PatternInWords(SubjectEvaluation evaluation)
    {
        var pattern = Words.Pattern(evaluation);
        return char.ToUpperInvariant(pattern[0]) + pattern[1..];
    }

    private static void Fact(HtmlWriter html, string name, string? value, DateOnly? date)
    {
        html.Open("div").Element("dt", name).Open("dd").Text(value ?? Words.Nothing);
        if (date is { } known)
            html.Element("small", " " + Words.Date(known));
        html.Close().Close();
    }

    private static void Progression(HtmlWriter html, SubjectEvaluation evaluation)
    {
        html.Element("h2", "Progression events");
        if (evaluation.ProgressionEvents.Count == 0)
        {
            html.Element("p", "No progression.").Raw("\n");
            return;
        }

        html.Open("table", ("class", "list")).Open("thead").Open("tr");
        foreach (var heading in new[] { "Date", "By", "What became of it", "ctDNA" })
            html.Element("th", heading, ("scope", "col"));
        html.Close().Close().Open("tbody");
        for (var e = 0; e < evaluation.ProgressionEvents.Count; e++)
        {
            var progression = evaluation.ProgressionEvents[e];
            html.Open("tr").Element("td", Words.Date(progression.Date)).Element("td", ProgressionText.Triggers(progression.Triggers)).Element("td", ProgressionText.Fate(progression))
                .Element("td", Support(evaluation.Ctdna.Support(e))).CloseLine();
        }

        html.Close().CloseLine();
    }

    private static string Support(CtdnaSupport support) => support switch
    {
        CtdnaSupport.SupportsPseudoProgression => "supports pseudo-progression",
        CtdnaSupport.SupportsProgression => "supports progression",
        CtdnaSupport.Inconclusive => "inconclusive",
        _ => "not available",
    };

    private static void Hyperprogression(HtmlWriter html, SubjectEvaluation evaluation)
    {
        var findings = evaluation.Hyperprogression;
        var met = findings.Count(finding => finding.Status == FindingStatus.Met);
        var evaluable = findings.Count(finding => finding.Status != FindingStatus.NotEvaluable);
        html.Element("h2", "Hyper-progression").Open("details", ("class", "panel"))
            .Element("summary", $"Met by {met} of {Words.Count(evaluable, "evaluable definition", "evaluable definitions")}, {findings.Count} in all");
        html.Open("table", ("class", "list")).Open("tbody");
        foreach (var finding in findings)
        {
            var explanation = finding.Explain();
            html.Open("tr").Element("th", Words.Definition(finding.Definition), ("scope", "row")).Element("td", Words.Status(finding.Status), ("class", "status"))
                .Open("td").Text(explanation.Text + " ").Element("span", explanation.Source, ("class", "source")).Close().CloseLine();
        }

        html.Close().Close().CloseLine();
    }

    private static void Problems(HtmlWriter html, SubjectEvaluation evaluation)
    {
        if (evaluation.Problems.Count == 0)
            return;
        html.Element("h2", "To look at").Open("ul");
        foreach (var problem in evaluation.Problems)
            html.Element("li", problem.ToString());
        html.CloseLine();
    }

    public static void Rules(HtmlWriter html, ProtocolRules rules) =>
        html.Open("p", ("class", "rules")).Text($"Rules: {rules.Name} {rules.Version}, hash ").Element("code", RulesJson.Hash(rules)).CloseLine();
}
