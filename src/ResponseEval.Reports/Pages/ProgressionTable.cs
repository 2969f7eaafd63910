namespace ResponseEval.Reports;

/// <summary>The progression events of a subject: what became of each, when a confirming scan is due, and what ctDNA says.</summary>
internal static class ProgressionTable
{
    /// <summary>The name that the library gives to what ctDNA says at a progression event.</summary>
    private const string CtdnaFinding = "ctdnaAtProgression";

    public static void Add(HtmlWriter html, SubjectEvaluation evaluation)
    {
        html.Element("h2", "Progression events");
        if (evaluation.ProgressionEvents.Count == 0)
        {
            html.Element("p", "No progression.").Raw("\n");
            return;
        }

        var ctdna = evaluation.Ctdna.Explain().Where(line => line.Finding == CtdnaFinding).ToList();
        PageTable.Open(html, "progression", "Date", "By", "What became of it", "ctDNA");
        for (var e = 0; e < evaluation.ProgressionEvents.Count; e++)
        {
            var progression = evaluation.ProgressionEvents[e];
            html.Open("tr").Element("th", Words.Date(progression.Date), ("scope", "row"))
                .Element("td", ProgressionText.Triggers(progression.Triggers)).Element("td", ProgressionText.Fate(progression)).Open("td");
            if (ctdna.Count == 0)
                html.Text("no ctDNA samples");
            else
                html.Text(ctdna[e].Text + " ").Element("span", ctdna[e].Source, ("class", "source"));
            html.Close().CloseLine();
        }

        PageTable.Close(html);
    }
}
