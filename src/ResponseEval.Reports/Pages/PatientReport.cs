using ResponseEval.Validation;

namespace ResponseEval.Reports;

/// <summary>The page of one patient: one HTML file that opens offline and fetches nothing.</summary>
public static class PatientReport
{
    /// <summary>Makes the page. The same evaluation gives the same text.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="title">The title; null for the id of the subject.</param>
    /// <param name="findings">What the data checks found of it; null for the problems of the evaluation alone.</param>
    public static string Html(SubjectEvaluation evaluation, string? title = null, ValueList<Finding>? findings = null)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return Html(evaluation, evaluation.History.SubjectId, title, findings ?? Problems(evaluation), overview: null);
    }

    /// <param name="evaluation">The evaluation.</param>
    /// <param name="label">The name of the subject in its cohort.</param>
    /// <param name="title">The title; null for the name.</param>
    /// <param name="findings">What the data checks found of it.</param>
    /// <param name="overview">The address of the cohort page; null without one.</param>
    internal static string Html(SubjectEvaluation evaluation, string label, string? title, ValueList<Finding> findings, string? overview)
    {
        var plots = new PlotCollection();
        return PageShell.Wrap(title is null ? label : $"{label}: {title}", Body, new Lazy<string>(() => plots.ToJson()));

        void Body(HtmlWriter html)
        {
            html.Open("main", ("class", "patient"));
            if (overview is not null)
                html.Open("nav", ("aria-label", "Cohort")).Element("a", "All subjects", ("href", overview)).CloseLine();
            PatientSections.Add(html, evaluation, label, findings, plots, "p");
            html.CloseLine();
        }
    }

    /// <summary>The problems of the evaluation itself.</summary>
    internal static ValueList<Finding> Problems(SubjectEvaluation evaluation) =>
        [.. evaluation.Problems.Select(problem => CheckSettings.Default.Judge(problem, evaluation.History.Header.SiteId))];
}
