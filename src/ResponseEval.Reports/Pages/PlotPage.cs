namespace ResponseEval.Reports;

/// <summary>A page with one plot: one HTML file that opens offline and fetches nothing.</summary>
public static class PlotPage
{
    /// <summary>Makes the page.</summary>
    /// <param name="plot">The plot.</param>
    public static string Html(Plot plot)
    {
        ArgumentNullException.ThrowIfNull(plot);
        var plots = new PlotCollection();
        return PageShell.Wrap(plot.Title, Body, new Lazy<string>(() => plots.ToJson()));

        void Body(HtmlWriter html)
        {
            html.Open("main");
            PlotFigure.Add(html, plot, plots.Add(plot), "h1");
            html.CloseLine();
        }
    }
}
