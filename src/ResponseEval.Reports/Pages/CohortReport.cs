using ResponseEval.Validation;

namespace ResponseEval.Reports;

/// <summary>The page of a cohort: response table, plots, filters and the list of subjects, in one HTML file that opens offline and fetches nothing.</summary>
public static class CohortReport
{
    private static readonly ValueList<Func<Cohort, Plot>> _subjectPlots = [WaterfallPlot.Of, SpiderPlot.Of, SwimmerPlot.Of];
    private static readonly ValueList<Func<Cohort, Plot>> _summaryPlots = [KaplanMeierPlot.Of, RatesPlot.Of, HyperprogressionPlot.Of, ConcordancePlot.Of, FindingsPlot.Of];

    /// <summary>Makes the page. The same evaluations give the same text.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="title">The title.</param>
    /// <param name="withPatients">True to put the page of every patient into the same file.</param>
    /// <param name="findings">What the data checks found of a patient; null for the problems of its evaluation alone.</param>
    public static string Html(Cohort cohort, string title, bool withPatients = false, Func<SubjectEvaluation, ValueList<Finding>>? findings = null)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        ArgumentNullException.ThrowIfNull(title);
        return withPatients
            ? Html(cohort, title, static place => $"#patient-{place}", findings ?? PatientReport.Problems)
            : Html(cohort, title, link: null, findings: null);
    }

    /// <summary>Makes a cohort page and a page for each patient, linked with each other.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="title">The title.</param>
    /// <param name="findings">What the data checks found of a patient; null for the problems of its evaluation alone.</param>
    /// <returns>The pages with their names: <c>index.html</c> first, the patients' in a folder <c>patients</c>. Made one after the other, as they are asked for.</returns>
    public static IEnumerable<(string Name, string Html)> Folder(Cohort cohort, string title, Func<SubjectEvaluation, ValueList<Finding>>? findings = null)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        ArgumentNullException.ThrowIfNull(title);
        var names = PatientFileNames.Of(cohort.Subjects.Select(subject => subject.Label));
        return Pages(cohort, title, names, findings ?? PatientReport.Problems);
    }

    private static IEnumerable<(string Name, string Html)> Pages(
        Cohort cohort, string title, IReadOnlyList<string> names, Func<SubjectEvaluation, ValueList<Finding>> findings)
    {
        yield return ("index.html", Html(cohort, title, place => $"patients/{names[place]}", findings: null));
        for (var i = 0; i < names.Count; i++)
        {
            var subject = cohort.Subjects[i];
            yield return ($"patients/{names[i]}", PatientReport.Html(subject.Evaluation, subject.Label, title, findings(subject.Evaluation), "../index.html"));
        }
    }

    /// <param name="cohort">The cohort.</param>
    /// <param name="title">The title.</param>
    /// <param name="link">The address of a patient's page by place; null without pages.</param>
    /// <param name="findings">What was found of the patients in the same file; null if they are not in it.</param>
    private static string Html(Cohort cohort, string title, Func<int, string>? link, Func<SubjectEvaluation, ValueList<Finding>>? findings)
    {
        var plots = new PlotCollection();
        return PageShell.Wrap(title, Body, new Lazy<string>(() => plots.ToJson(json => CohortChoices.Write(json, cohort, _subjectPlots, _summaryPlots))));

        void Body(HtmlWriter html)
        {
            html.Open("main").Open("div", ("class", "cohort"), ("id", "cohort"));
            Header(html, cohort, title);
            CohortFilters.Add(html, cohort);
            html.Element("h2", "Best response (confirmed, RECIST 1.1)");
            new ResponseRows(cohort).AddTable(html, cohort);
            foreach (var plot in _subjectPlots.Concat(_summaryPlots).Select(make => make(cohort)).Where(plot => !plot.IsEmpty))
                PlotFigure.Add(html, plot, plots.Add(plot), "h2");
            SubjectList.Add(html, cohort, link);
            if (cohort.Subjects.Count > 0)
                PatientSections.Rules(html, cohort.Subjects[0].Evaluation.Rules);
            html.CloseLine();
            if (findings is not null)
                Patients(html, cohort, plots, findings);
            html.CloseLine();
        }
    }

    private static void Header(HtmlWriter html, Cohort cohort, string title)
    {
        var studies = cohort.Subjects.Select(subject => subject.Evaluation.History.Header.StudyId).OfType<string>().Distinct().Order(StringComparer.Ordinal);
        html.Open("header").Element("h1", title)
            .Element("p", string.Join(", ", studies.Select(study => "study " + study).Prepend(cohort.Size)), ("class", "place"))
            .CloseLine();
    }

    private static void Patients(HtmlWriter html, Cohort cohort, PlotCollection plots, Func<SubjectEvaluation, ValueList<Finding>> findings)
    {
        for (var i = 0; i < cohort.Subjects.Count; i++)
        {
            var subject = cohort.Subjects[i];
            html.Open("section", ("class", "patient"), ("id", $"patient-{i}"), ("aria-label", subject.Label));
            html.Open("nav", ("aria-label", "Cohort")).Element("a", "All subjects", ("href", "#cohort")).CloseLine();
            PatientSections.Add(html, subject.Evaluation, subject.Label, findings(subject.Evaluation), plots, $"p{i}");
            html.CloseLine();
        }
    }
}
