using ResponseEval.Validation;

namespace ResponseEval.Reports;

/// <summary>What a patient page says of a subject: the story in words, the plots, the visits, progression, hyper-progression, the data, the rules.</summary>
internal static class PatientSections
{
    /// <param name="html">Receives the sections.</param>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="label">The name of the subject.</param>
    /// <param name="findings">The findings on its data.</param>
    /// <param name="plots">Takes the plots.</param>
    /// <param name="id">Unique in the page.</param>
    public static void Add(HtmlWriter html, SubjectEvaluation evaluation, string label, ValueList<Finding> findings, PlotCollection plots, string id)
    {
        var reasons = new ResponseReasons(evaluation, id);
        Header(html, evaluation, label, reasons);
        var timeline = TimelinePlot.Of(evaluation);
        PlotFigure.Add(html, timeline, plots.Add(timeline), "h2");
        var ctdna = CtdnaPlot.Of(evaluation);
        if (!ctdna.IsEmpty)
            PlotFigure.Add(html, ctdna, plots.Add(ctdna), "h2");
        html.Element("h2", "Visits and responses");
        VisitTable.Add(html, evaluation, reasons);
        if (UncountedVisits.Note(evaluation) is { } uncounted)
            html.Element("p", uncounted).Raw("\n");
        reasons.AddAll(html);
        ProgressionTable.Add(html, evaluation);
        HyperprogressionTable.Add(html, evaluation);
        FindingTable.Add(html, findings);
        Rules(html, evaluation.Rules);
    }

    private static void Header(HtmlWriter html, SubjectEvaluation evaluation, string label, ResponseReasons reasons)
    {
        var header = evaluation.History.Header;
        html.Open("header").Element("h1", label).Element("p", Sentence(Words.Place(header)), ("class", "place"));
        html.Open("p", ("class", "pattern")).Element("strong", Sentence(Words.Pattern(evaluation))).CloseLine();
        html.Open("dl", ("class", "facts"));
        var best = evaluation.Best;
        Best(html, reasons, 0, "Best, RECIST 1.1", best.Recist.Response.Code(), best.Recist.Date);
        Best(html, reasons, 1, "Best, confirmed", best.RecistConfirmed.Response.Code(), best.RecistConfirmed.Date);
        Best(html, reasons, 2, "Best, iRECIST", best.Irecist.Response.Code(), best.Irecist.Date);
        Date(html, "Baseline", evaluation.History.Baseline.Date);
        Date(html, "First dose", header.FirstDoseDate);
        Date(html, "Last dose", header.LastDoseDate);
        html.Close().CloseLine();
    }

    private static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    private static void Best(HtmlWriter html, ResponseReasons reasons, int place, string name, string code, DateOnly? date)
    {
        html.Open("div").Element("dt", name).Open("dd");
        reasons.AddBest(html, code, place);
        if (date is { } known)
            html.Text(" ").Element("small", Words.Date(known));
        html.Close().Close();
    }

    private static void Date(HtmlWriter html, string name, DateOnly? date) =>
        html.Open("div").Element("dt", name).Element("dd", Words.Date(date) ?? Words.Nothing).Close();

    public static void Rules(HtmlWriter html, ProtocolRules rules) =>
        html.Open("p", ("class", "rules")).Text($"Rules: {rules.Name} {rules.Version}, hash ").Element("code", RulesJson.Hash(rules)).CloseLine();
}
