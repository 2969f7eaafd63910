namespace ResponseEval.Reports;

/// <summary>
/// Why each response of a subject is what it is: the rule, the numbers and the source. A response is a button that opens its reason; on paper
/// all reasons follow the visits. Without the means to open them, a browser shows them there too.
/// </summary>
internal sealed class ResponseReasons(SubjectEvaluation evaluation, string id)
{
    /// <summary>The responses of a visit, in the order in which the library explains them.</summary>
    public static readonly ValueList<string> OfVisit = ["Target", "Non-target", "RECIST 1.1", "iRECIST"];

    private readonly List<Explanation> explanations = [.. evaluation.Explain()];

    private int FirstBest => OfVisit.Count * evaluation.Timepoints.Count;

    /// <summary>A response of a visit.</summary>
    /// <param name="html">Receives it.</param>
    /// <param name="code">Its code.</param>
    /// <param name="timepoint">The place among the time points.</param>
    /// <param name="response">The place in <see cref="OfVisit"/>.</param>
    public void AddOfVisit(HtmlWriter html, string code, int timepoint, int response) => Button(html, code, (OfVisit.Count * timepoint) + response);

    /// <summary>A best response.</summary>
    /// <param name="html">Receives it.</param>
    /// <param name="code">Its code.</param>
    /// <param name="place">0: RECIST 1.1, 1: confirmed, 2: iRECIST.</param>
    public void AddBest(HtmlWriter html, string code, int place) => Button(html, code, FirstBest + place);

    /// <summary>The reasons themselves.</summary>
    public void AddAll(HtmlWriter html)
    {
        html.Open("section", ("class", "reasons")).Element("h3", "Why each response").Raw("\n");
        for (var t = 0; t < evaluation.Timepoints.Count; t++)
        {
            var visit = $"{evaluation.History.FollowUps[t].Id}, {Words.Date(evaluation.Timepoints[t].Date)}";
            html.Open("div").Element("h4", visit);
            for (var r = 0; r < OfVisit.Count; r++)
                Reason(html, visit, OfVisit[r], (OfVisit.Count * t) + r);
            html.CloseLine();
        }

        html.Open("div").Element("h4", "Best responses");
        for (var e = FirstBest; e < explanations.Count; e++)
            Reason(html, "Best response", label: null, e);
        html.CloseLine().CloseLine();
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

    private void Button(HtmlWriter html, string code, int explanation)
    {
        html.Open("button", ("type", "button"), ("class", Class(code)), ("popovertarget", Id(explanation)));
        var parts = code.Split('/');
        html.Text(parts[0]);
        foreach (var part in parts.AsSpan(1))
            html.Text("/").Raw("<wbr>").Text(part);
        html.Close();
    }

    private void Reason(HtmlWriter html, string place, string? label, int explanation)
    {
        var reason = explanations[explanation];
        html.Open("div", ("class", "why"), ("popover", ""), ("id", Id(explanation))).Open("p").Element("span", place, ("class", "place"));
        if (label is not null)
            html.Text(" ").Element("strong", label);
        html.Text(" " + reason.Text).Close().Open("p", ("class", "source")).Text(reason.Source + " ").Element("code", reason.Rule.Code()).Close().Close();
    }

    private string Id(int explanation) => $"{id}-why-{Words.Number(explanation)}";
}
