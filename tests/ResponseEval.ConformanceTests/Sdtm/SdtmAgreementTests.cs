using System.Globalization;
using System.Text;
using ResponseEval.Cdisc;
using ResponseEval.Tests;

namespace ResponseEval.ConformanceTests;

/// <summary>SDTM records become histories, and what our rules make of these stands beside the responses that RS assigns.</summary>
public sealed class SdtmAgreementTests
{
    [OracleFact]
    public void The_small_set_agrees_in_66_of_66_overall_responses_where_the_sums_alone_decide()
    {
        var comparisons = Compare(SdtmStudies.Small, ProtocolRules.Default with { ReappearanceAfterCr = ReappearanceAfterCr.Formula });
        Assert.Equal(66, comparisons.Count(static each => !each.IsAccepted));
        Assert.Equal(22, comparisons.Count(static each => each.IsAccepted));
        Assert.DoesNotContain(comparisons, static each => each.Assigned != each.Derived);
    }

    /// <summary>
    /// A lesion of 4.95 mm after a complete response: by the sums PR, for the growth is less than 5 mm; by our default PD, for a lesion that reappears after a complete
    /// response is progression.
    /// </summary>
    [OracleFact]
    public void The_default_differs_in_one_a_lesion_below_5_mm_that_reappears_after_complete_response() => Assert.Equal(
        ["01-701-1133 RADIOLOGIST 2 WEEK 9: assigned PR, derived PD"],
        Compare(SdtmStudies.Small, ProtocolRules.Default).Where(static each => each.Assigned != each.Derived).Select(static each => each.ToString()));

    [OracleFact]
    public void Each_reader_of_the_small_set_agrees_in_22() => Assert.Equal(
        ["INVESTIGATOR 22", "RADIOLOGIST 1 22", "RADIOLOGIST 2 22"],
        Compare(SdtmStudies.Small, ProtocolRules.Default with { ReappearanceAfterCr = ReappearanceAfterCr.Formula })
            .Where(static each => !each.IsAccepted && each.Assigned == each.Derived)
            .GroupBy(static each => each.Reader).Select(static group => $"{group.Key} {group.Count()}").Order(StringComparer.Ordinal));

    [OracleFact]
    public void The_partial_date_of_the_small_set_is_imputed_and_flagged()
    {
        var reader = SdtmHistories.Of(SdtmStudies.Small.Subjects().First())[0];
        var origin = Assert.Single(reader.Origins, static origin => origin.DateImputation is not null);
        Assert.Equal(("WEEK 6", new DateOnly(2014, 2, 1), new PartialDate(2014, 2, null)), (origin.Assessment, origin.Date, origin.Recorded));
        Assert.Equal(["TR", "TR", "TR", "TR", "RS"], reader.Placements.Where(static placement => placement.DateImputation == "D").Select(static placement => placement.Domain));
    }

    [OracleFact]
    public void Every_record_of_the_large_set_is_placed()
    {
        var study = SdtmStudies.Large;
        var subjects = study.Subjects().Select(static subject => (Subject: subject, Readers: SdtmHistories.Of(subject))).ToList();
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{subjects.Count} subjects");
        foreach (var file in study.Files.Where(static file => file.Domain is "TU" or "TR" or "RS"))
            text.AppendLine(CultureInfo.InvariantCulture, $"{file.Domain} {file.Profile.Rows} rows");
        foreach (var isAccepted in (bool[])[false, true])
        {
            var readers = subjects.SelectMany(static each => each.Readers.ToArray()).Where(reader => reader.Reader.IsAccepted == isAccepted).ToList();
            text.AppendLine(isAccepted ? "\nThe accepted read" : "\nInvestigator and radiologists");
            text.AppendLine(CultureInfo.InvariantCulture, $"{readers.Count} readers, {readers.Count(static reader => reader.History is null)} without a history");
            foreach (var domain in (string[])["TU", "TR", "RS"])
                Count(text, domain + " placed: ", readers.SelectMany(static reader => reader.Placements.ToArray())
                    .Where(placement => placement.Domain == domain).Select(static placement => placement.Kind + (placement.Code is { } code ? " " + code : "")));
            Count(text, "problems: ", readers.SelectMany(static reader => reader.Problems.ToArray()).Select(static problem => $"{problem.Kind.SeverityName} {problem.Code}"));
        }

        ReviewedText.Matches("LargePlacements.txt", text.ToString());
        Assert.Equal(55_995, subjects.SelectMany(static each => each.Readers.ToArray()).Where(static reader => !reader.Reader.IsAccepted)
            .SelectMany(static reader => reader.Placements.ToArray()).Count(static placement => placement.Domain == "TR"));
    }

    private static void Count(StringBuilder text, string title, IEnumerable<string> items) => text.AppendLine(
        title + string.Join(", ", items.GroupBy(static item => item).OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => string.Create(CultureInfo.InvariantCulture, $"{group.Key} {group.Count()}"))));

    /// <summary>Each assigned overall response beside the derived one.</summary>
    private static List<Comparison> Compare(SdtmStudy study, ProtocolRules rules)
    {
        var comparisons = new List<Comparison>();
        var evaluator = new ResponseEvaluator(rules);
        foreach (var subject in study.Subjects())
            foreach (var reader in SdtmHistories.Of(subject))
            {
                Assert.NotNull(reader.History);
                var evaluation = evaluator.Evaluate(reader.History);
                foreach (var placement in reader.Placements)
                    if (placement.Domain == "RS" && subject.Responses[placement.Index] is { TestCode: "OVRLRESP" } response)
                        comparisons.Add(new(
                            subject.SubjectId, reader.Reader.Name, reader.Reader.IsAccepted, placement.Assessment, response.Result, Derived(evaluation, placement.Assessment)));
            }

        return comparisons;
    }

    private static string? Derived(SubjectEvaluation evaluation, string? assessment)
    {
        for (var i = 0; i < evaluation.Timepoints.Count; i++)
            if (evaluation.History.FollowUps[i].Id == assessment)
                return evaluation.Timepoints[i].Recist.Overall.Code();
        return null;
    }

    private sealed record Comparison(string Subject, string? Reader, bool IsAccepted, string? Assessment, string? Assigned, string? Derived)
    {
        public override string ToString() => $"{Subject} {Reader} {Assessment}: assigned {Assigned}, derived {Derived}";
    }
}
