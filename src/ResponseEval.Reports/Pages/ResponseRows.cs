using ResponseEval.Trials;

namespace ResponseEval.Reports;

/// <summary>The response table of a cohort: how many have each best response, and the rates with exact 95 % limits.</summary>
internal static class ResponseRows
{
    public static IReadOnlyList<(string Name, string Text)> Of(Cohort cohort)
    {
        var table = ResponseTable.Of(cohort.Subjects.Select(subject => subject.Response));
        var rows = new List<(string, string)>();
        foreach (var response in ResponseTable.Order)
            rows.Add((response.Code(), RatesPlot.Text(table[response])));
        rows.Add(("Objective response rate", RatesPlot.Text(table.ObjectiveResponse)));
        rows.Add(("Disease control rate", RatesPlot.Text(table.DiseaseControl)));
        rows.Add(("Clinical benefit rate", RatesPlot.Text(table.ClinicalBenefit)));
        return rows;
    }

    public static void AddTable(HtmlWriter html, Cohort cohort)
    {
        html.Open("table", ("class", "list responses")).Element("caption", "Subjects, share and 95 % limits (Clopper-Pearson). All subjects count.").Open("tbody");
        var chosen = Of(cohort);
        var isRate = false;
        for (var i = 0; i < chosen.Count; i++)
        {
            var becomesRate = !isRate && i >= ResponseTable.Order.Count;
            isRate |= becomesRate;
            html.Open("tr", ("class", becomesRate ? "first" : null)).Element("th", chosen[i].Name, ("scope", "row"))
                .Element("td", chosen[i].Text, ("data-response", Words.Number(i))).CloseLine();
        }

        html.Close().CloseLine();
    }
}
