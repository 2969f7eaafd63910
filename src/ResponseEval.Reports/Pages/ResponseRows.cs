using ResponseEval.Trials;

namespace ResponseEval.Reports;

/// <summary>
/// The response table of a cohort: how many have each best response, and the rates with exact 95 % limits; a column for each reader where several read a
/// subject, so that it counts once in each.
/// </summary>
internal sealed class ResponseRows
{
    private static readonly ValueList<(string Name, Func<ResponseTable, Proportion> Of)> _rows =
    [
        .. ResponseTable.Order.Select(response => (response.Code(), (Func<ResponseTable, Proportion>)(table => table[response]))),
        ("Objective response rate", table => table.ObjectiveResponse),
        ("Disease control rate", table => table.DiseaseControl),
        ("Clinical benefit rate", table => table.ClinicalBenefit),
    ];

    private readonly string?[] readers;

    /// <param name="all">All subjects that the page shows: their readers are the columns whatever is chosen of them.</param>
    public ResponseRows(Cohort all) => readers = [.. all.ByReader().Select(reads => reads.Reader)];

    /// <summary>The cells, row after row.</summary>
    public IEnumerable<string> Cells(Cohort cohort)
    {
        var tables = readers
            .Select(reader => ResponseTable.Of(cohort.Subjects.Where(subject => reader is null || subject.Read.Reader == reader).Select(subject => subject.Response)))
            .ToList();
        return _rows.SelectMany(row => tables.Select(table => RatesPlot.Text(row.Of(table))));
    }

    public void AddTable(HtmlWriter html, Cohort cohort)
    {
        html.Open("table", ("class", "list responses")).Element("caption", "Subjects, share and 95 % limits (Clopper-Pearson). All subjects count.");
        if (readers.Length > 1)
            AddReaders(html);
        html.Open("tbody");
        var place = 0;
        foreach (var cells in Cells(cohort).Chunk(readers.Length))
        {
            var row = place / readers.Length;
            html.Open("tr", ("class", row == ResponseTable.Order.Count ? "first" : null)).Element("th", _rows[row].Name, ("scope", "row"));
            foreach (var cell in cells)
                html.Element("td", cell, ("data-response", Words.Number(place++)));
            html.CloseLine();
        }

        html.Close().CloseLine();
    }

    private void AddReaders(HtmlWriter html)
    {
        html.Open("thead").Open("tr").Element("th", "Read by", ("scope", "col"));
        foreach (var reader in readers)
            html.Element("th", reader!, ("scope", "col"));
        html.Close().Close();
    }
}
