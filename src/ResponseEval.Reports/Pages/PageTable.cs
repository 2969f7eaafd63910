namespace ResponseEval.Reports;

/// <summary>A table with a heading over each column, inside what scrolls where the window is narrower than the table.</summary>
internal static class PageTable
{
    public static void Open(HtmlWriter html, string kind, params ReadOnlySpan<string> headings)
    {
        html.Open("div", ("class", "wide")).Open("table", ("class", "list " + kind)).Open("thead").Open("tr");
        foreach (var heading in headings)
            html.Element("th", heading, ("scope", "col"));
        html.Close().Close().Open("tbody").Raw("\n");
    }

    public static void Close(HtmlWriter html) => html.Close().Close().CloseLine();
}
