namespace ResponseEval.Reports;

/// <summary>The filters of a cohort page.</summary>
internal static class CohortFilters
{
    public static void Add(HtmlWriter html, Cohort cohort)
    {
        // A browser that comes back to the page would set them again, and the page would not show it.
        html.Open("form", ("class", "filters"), ("aria-label", "Filters"), ("autocomplete", "off"));
        Select(html, "arm", "Arm", cohort.Arms);
        Select(html, "pattern", "Pattern", Enum.GetValues<ResponsePattern>().Select(Words.Pattern)
            .Where(pattern => cohort.Subjects.Any(subject => subject.Pattern == pattern)));
        Select(html, "best", "Best response", ResponseCodesInUse.Of(cohort.Subjects.Select(subject => subject.Best)));
        html.Element("button", "All", ("type", "reset"));
        html.Element("output", cohort.Size, ("id", "shown"), ("aria-live", "polite"));
        html.CloseLine();
    }

    private static void Select(HtmlWriter html, string name, string label, IEnumerable<string> values)
    {
        html.Open("label").Text(label + " ").Open("select", ("name", name)).Element("option", "all", ("value", ""));
        foreach (var value in values)
            html.Element("option", value, ("value", value));
        html.Close().Close();
    }
}
