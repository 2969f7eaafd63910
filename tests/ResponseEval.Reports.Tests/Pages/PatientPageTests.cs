using System.Text.RegularExpressions;
using ResponseEval.Validation;

namespace ResponseEval.Reports.Tests.Pages;

/// <summary>What a patient page says, as text: all markup left out, white space joined.</summary>
public sealed partial class PatientPageTests
{
    /// <summary>50 mm in week 8, new therapy in week 10, 200 mm in week 16 and the cut-off in week 12: a PD that is no event.</summary>
    [Fact]
    public void A_response_that_counts_for_nothing_says_so()
    {
        const string note = "Not counted for best responses, pattern and progression events, because of new anticancer therapy (2024-03-11) and the data cut-off (2024-03-25): V2.";
        var history = KnownCohort.Subject("N", "A").Assessment(KnownCohort.Week(8), s => s.Id("V1").Measured("T1", 50)).Assessment(KnownCohort.Week(16), s => s.Id("V2").Measured("T1", 200))
            .Event(SubjectEvent.NewAnticancerTherapy(KnownCohort.Week(10))).Event(SubjectEvent.DataCutoff(KnownCohort.Week(12)));
        var evaluation = KnownCohort.Evaluate(history);

        Assert.Contains($"<p>{note}</p>\n<section class=\"reasons\">", PatientReport.Html(evaluation), StringComparison.Ordinal);
        Assert.Equal(note, TimelinePlot.Of(evaluation).Notes[^1]);
        Assert.DoesNotContain("Not counted", PatientReport.Html(KnownCohort.Responder), StringComparison.Ordinal);
    }

    [Fact]
    public void The_header_says_the_pattern_and_where_the_subject_is()
    {
        var text = TextOf(PatientReport.Html(KnownCohort.Responder));

        Assert.Contains("R Study STUDY, arm A Partial response", text, StringComparison.Ordinal);
        Assert.Contains("Best, confirmed PR 2024-02-26", text, StringComparison.Ordinal);
    }

    /// <summary>100 mm, 110, not evaluable, 105: +10 % of both, nothing, +5 %; the nadir stays 100.</summary>
    [Fact]
    public void The_visits_show_lesions_sum_nadir_and_changes()
    {
        var text = TextOf(PatientReport.Html(KnownCohort.Stable));

        Assert.Contains("T1 target, lung 100.0 110.0 NE 105.0", text, StringComparison.Ordinal);
        Assert.Contains("Sum of targets 100.0 110.0 – 105.0", text, StringComparison.Ordinal);
        Assert.Contains("Change from baseline +10.0 % – +5.0 %", text, StringComparison.Ordinal);
        Assert.Contains("Nadir before 100.0 100.0 100.0", text, StringComparison.Ordinal);
        Assert.Contains("Target response SD NE SD", text, StringComparison.Ordinal);
        Assert.Contains("New lesion no no no", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_visits_stand_in_several_tables_each_with_all_rows()
    {
        var history = KnownCohort.Subject("L", "A");
        for (var visit = 1; visit <= 15; visit++)
            history.Assessment(KnownCohort.Week(8 * visit), s => s.Measured("T1", 90));
        var page = PatientReport.Html(KnownCohort.Evaluate(history));

        var tables = Table().Matches(page).Select(table => table.Value).ToList();
        Assert.Equal([5, 5, 6], tables.Select(table => Regex.Count(table, "<th scope=\"col\">") - 1));
        Assert.All(tables, table => Assert.Contains("Sum of targets", table, StringComparison.Ordinal));
    }

    [Fact]
    public void Best_responses_open_their_reasons_too()
    {
        var page = PatientReport.Html(KnownCohort.Responder);
        var best = KnownCohort.Responder.Explain().TakeLast(3).ToList();

        Assert.All(best, explanation => Assert.Contains(new HtmlWriter().Text(explanation.Text).ToString(), page, StringComparison.Ordinal));
        var opened = Regex.Matches(page, "class=\"code [a-z]+\" popovertarget=\"([^\"]+)\"").Select(found => found.Groups[1].Value).ToList();
        Assert.Equal((2 * 4) + 3, opened.Count);
        Assert.Equal(opened.Order(StringComparer.Ordinal), Regex.Matches(page, "popover=\"\" id=\"([^\"]+)\"").Select(found => found.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    /// <summary>Growth by half at week 8; ctDNA, 90 of 1,000 molecules before and 1 of 1,000 then.</summary>
    [Fact]
    public void A_progression_event_has_its_window_and_what_ctDNA_says()
    {
        var evaluation = KnownCohort.Evaluate(KnownCohort.Subject("C", "A")
            .Ctdna(Sample(0, 90)).Ctdna(Sample(8, 1))
            .Assessment(KnownCohort.Week(8), s => s.Measured("T1", 150)));
        var text = TextOf(PatientReport.Html(evaluation));

        Assert.Contains("2024-02-26 target lesions unresolved, a confirming scan is due 2024-03-25 to 2024-04-22", text, StringComparison.Ordinal);
        Assert.Contains("supports pseudo-progression: sample of 2024-02-26 against 2024-01-01: fall, 90 in 1000 to 1 in 1000", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_samples_ctDNA_says_nothing_of_an_event() =>
        Assert.Contains("2024-03-25 to 2024-04-22 no ctDNA samples", TextOf(PatientReport.Html(KnownCohort.Progressor)), StringComparison.Ordinal);

    [Fact]
    public void Every_definition_of_hyper_progression_has_its_reason()
    {
        var text = TextOf(PatientReport.Html(KnownCohort.Progressor));

        Assert.Equal(12, KnownCohort.Progressor.Hyperprogression.Count);
        foreach (var finding in KnownCohort.Progressor.Hyperprogression)
            Assert.Contains($"{Words.Definition(finding.Definition)} {Words.Status(finding.Status)} {finding.Explain().Text}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_stand_with_the_gravest_first()
    {
        var missed = new CheckKind("RE-DT-009", ProblemSeverity.Note, "Protocol", "A visit is missing.", "Was a visit missed?");
        var small = new CheckKind("RE-BL-004", ProblemSeverity.Error, "RECIST 1.1", "A target is small.", "Is it measurable?");
        ValueList<Finding> findings =
        [
            new(missed, missed.Severity, new("S", "V2"), "70 days", "56"),
            new(small, small.Severity, new("S", "V0", "T1", "mm"), "9.0 mm", "10.0 mm or more"),
            new(small, small.Severity, new("S", "V0", "T2", "mm"), "8.0 mm", "10.0 mm or more") { Suppression = new("RE-BL-004", "known", "A") },
        ];
        var text = TextOf(PatientReport.Html(KnownCohort.Stable, findings: findings));

        Assert.Contains(
            "error V0, T1, mm Found 9.0 mm, expected 10.0 mm or more. Is it measurable? RE-BL-004 note V2 Found 70 days, expected 56. Was a visit missed? RE-DT-009",
            text,
            StringComparison.Ordinal);
        Assert.DoesNotContain("8.0 mm", text, StringComparison.Ordinal);
        Assert.DoesNotContain("To look at", TextOf(PatientReport.Html(KnownCohort.Stable, findings: [])), StringComparison.Ordinal);
    }

    /// <summary>A complete response, then stable disease: the evaluation itself wonders.</summary>
    [Fact]
    public void Without_findings_the_problems_of_the_evaluation_stand_there()
    {
        var evaluation = KnownCohort.Evaluate(KnownCohort.Subject("D", "A")
            .Assessment(KnownCohort.Week(8), s => s.Absent("T1")).Assessment(KnownCohort.Week(16), s => s.Absent("T1")).Assessment(KnownCohort.Week(24), s => s.Measured("T1", 4)));

        Assert.All(evaluation.Problems, problem => Assert.Contains(problem.Code, TextOf(PatientReport.Html(evaluation)), StringComparison.Ordinal));
    }

    private static CtdnaSample Sample(int week, int mutant) => new(KnownCohort.Week(week))
    {
        Unit = CtdnaUnit.VariantAlleleFraction, Assay = "panel", MutantMolecules = mutant, TotalMolecules = 1000, Value = mutant / 1000.0, Detected = true,
    };

    private static string TextOf(string page)
    {
        var text = Markup().Replace(Unseen().Replace(page, ""), " ");
        return Regex.Replace(System.Net.WebUtility.HtmlDecode(text), @"\s+", " ");
    }

    [GeneratedRegex("<(script|style)\\b.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex Unseen();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Markup();

    [GeneratedRegex("<table class=\"visits\">.*?</table>", RegexOptions.Singleline)]
    private static partial Regex Table();
}
