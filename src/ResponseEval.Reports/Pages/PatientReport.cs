namespace ResponseEval.Reports;

/// <summary>The page of one patient: one HTML file that opens offline and fetches nothing.</summary>
public static class PatientReport
{
    /// <summary>Makes the page. The same evaluation gives the same text.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="title">The title; null for the id of the subject.</param>
    /// <param name="remarks">What to say of its data; null for the problems that the evaluation found.</param>
    public static string Html(SubjectEvaluation evaluation, string? title = null, IReadOnlyList<Remark>? remarks = null)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return Html(evaluation, evaluation.History.SubjectId, title, remarks ?? Problems(evaluation), overview: null);
    }

    /// <param name="evaluation">The evaluation.</param>
    /// <param name="label">The name of the subject in its cohort.</param>
    /// <param name="title">The title; null for the name.</param>
    /// <param name="remarks">What to say of its data.</param>
    /// <param name="overview">The address of the cohort page; null without one.</param>
    internal static string Html(SubjectEvaluation evaluation, string label, string? title, IReadOnlyList<Remark> remarks, string? overview)
    {
        var plots = new PlotCollection();
        return PageShell.Wrap(title is null ? label : $"{label}: {title}", Body, new Lazy<string>(() => plots.ToJson()));

        void Body(HtmlWriter html)
        {
            html.Open("main", ("class", "patient"));
            if (overview is not null)
                html.Open("nav", ("aria-label", "Cohort")).Element("a", "All subjects", ("href", overview)).CloseLine();
            PatientSections.Add(html, evaluation, label, remarks, plots, "p");
            html.CloseLine();
        }
    }

    /// <summary>What the evaluation itself found to remark on.</summary>
    internal static IReadOnlyList<Remark> Problems(SubjectEvaluation evaluation) => [.. evaluation.Problems.Select(Remark.Of)];
}
