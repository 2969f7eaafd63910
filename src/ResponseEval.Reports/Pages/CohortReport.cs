using System.Text.Json;

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
    public static string Html(Cohort cohort, string title, bool withPatients = false)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        ArgumentNullException.ThrowIfNull(title);
        return Html(cohort, title, withPatients, withPatients ? static place => $"#patient-{place}" : null);
    }

    /// <summary>Makes a cohort page and a page for each patient, linked with each other.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="title">The title.</param>
    /// <returns>The pages with their names: <c>index.html</c> first, the patients' in a folder <c>patients</c>. Made one after the other, as they are asked for.</returns>
    public static IEnumerable<(string Name, string Html)> Folder(Cohort cohort, string title)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        ArgumentNullException.ThrowIfNull(title);
        var names = PatientFileNames.Of(cohort.Subjects.Select(subject => subject.Label));
        return Pages(cohort, title, names);
    }

    private static IEnumerable<(string Name, string Html)> Pages(Cohort cohort, string title, IReadOnlyList<string> names)
    {
        yield return ("index.html", Html(cohort, title, withPatients: false, place => $"patients/{names[place]}"));
        for (var i = 0; i < names.Count; i++)
            yield return ($"patients/{names[i]}", PatientReport.Html(cohort.Subjects[i].Evaluation, cohort.Subjects[i].Label, title, "../index.html"));
    }

    private static string Html(Cohort cohort, string title, bool withPatients, Func<int, string>? link)
    {
        var plots = new PlotCollection();
        return PageShell.Wrap(title, Body, new Lazy<string>(() => plots.ToJson(json => WriteChoices(json, cohort))));

        void Body(HtmlWriter html)
        {
            html.Open("main", ("class", "cohort"), ("id", "cohort"));
            Header(html, cohort, title);
            CohortFilters.Add(html, cohort);
            html.Element("h2", "Best response (confirmed, RECIST 1.1)");
            ResponseRows.AddTable(html, cohort);
            foreach (var plot in _subjectPlots.Concat(_summaryPlots).Select(make => make(cohort)).Where(plot => !plot.IsEmpty))
                PlotFigure.Add(html, plot, plots.Add(plot), "h2");
            SubjectList.Add(html, cohort, link);
            if (cohort.Subjects.Count > 0)
                PatientSections.Rules(html, cohort.Subjects[0].Evaluation.Rules);
            html.CloseLine();
            if (withPatients)
                Patients(html, cohort, plots);
        }
    }

    private static void Header(HtmlWriter html, Cohort cohort, string title)
    {
        var studies = cohort.Subjects.Select(subject => subject.Evaluation.History.Header.StudyId).OfType<string>().Distinct().Order(StringComparer.Ordinal);
        html.Open("header").Element("h1", title)
            .Element("p", string.Join(", ", studies.Select(study => "study " + study).Prepend(Words.Count(cohort.Subjects.Count, "subject", "subjects"))), ("class", "place"))
            .CloseLine();
    }

    private static void Patients(HtmlWriter html, Cohort cohort, PlotCollection plots)
    {
        for (var i = 0; i < cohort.Subjects.Count; i++)
        {
            html.Open("section", ("class", "patient"), ("id", $"patient-{i}"));
            html.Open("nav").Element("a", "All subjects", ("href", "#cohort")).CloseLine();
            PatientSections.Add(html, cohort.Subjects[i].Evaluation, cohort.Subjects[i].Label, plots, $"p{i}");
            html.CloseLine();
        }
    }

    /// <summary>What the summary plots and the response table show for each setting of the filters, so that the page computes nothing itself.</summary>
    private static void WriteChoices(Utf8JsonWriter json, Cohort cohort)
    {
        json.WriteStartArray("choices"u8);
        foreach (var (choice, members) in CohortChoice.All(cohort))
        {
            json.WriteStartObject();
            json.WriteString("arm"u8, choice.Arm);
            json.WriteString("pattern"u8, choice.Pattern);
            json.WriteString("best"u8, choice.Best);
            json.WriteStartObject("plots"u8);
            foreach (var plot in _summaryPlots.Select(make => make(members)))
            {
                json.WriteStartObject(plot.Name);
                json.WritePropertyName("datasets"u8);
                plot.WriteDatasets(json);
                json.WriteStartArray("notes"u8);
                foreach (var note in plot.Notes)
                    json.WriteStringValue(note);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteStartArray("responses"u8);
            foreach (var (_, text) in ResponseRows.Of(members))
                json.WriteStringValue(text);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
