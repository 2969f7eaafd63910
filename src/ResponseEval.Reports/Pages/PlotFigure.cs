namespace ResponseEval.Reports;

/// <summary>The place of a plot in a page: heading, picture, text alternative, notes and its data.</summary>
internal static class PlotFigure
{
    /// <param name="html">Receives the figure.</param>
    /// <param name="plot">The plot.</param>
    /// <param name="id">The name under which the script finds the plot.</param>
    /// <param name="heading">The element of the heading.</param>
    public static void Add(HtmlWriter html, Plot plot, string id, string heading)
    {
        html.Open("figure", ("class", "plot"), ("data-plot", id));
        html.Open("div", ("class", "heading")).Element(heading, plot.Title)
            .Element("button", "Data (CSV)", ("type", "button"), ("class", "csv"), ("aria-label", $"Data of the plot {plot.Title} as CSV")).Close();
        html.Element("div", "", ("class", "picture"), ("role", "img"), ("aria-label", plot.Description));
        html.Open("figcaption");
        foreach (var note in plot.Notes)
            html.Element("p", note);
        html.Close().CloseLine();
    }
}
