using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ResponseEval.Trials;

namespace ResponseEval.Reports.Tests.Pages;

public sealed partial class PageTests
{
    private const string Hostile = "<script>alert('x')</script>\"&";

    private static readonly string _cohort = CohortReport.Html(KnownCohort.Cohort, "Cohort", withPatients: true);

    [Fact]
    public void The_same_evaluations_give_the_same_page() => Assert.Equal(_cohort, CohortReport.Html(KnownCohort.Cohort, "Cohort", withPatients: true));

    [Fact]
    public void A_name_with_html_in_it_is_text()
    {
        var evaluation = KnownCohort.Evaluate(KnownCohort.Subject(Hostile, Hostile).Assessment(KnownCohort.Week(8), s => s.Id(Hostile).Measured("T1", 90)));

        foreach (var page in new[] { PatientReport.Html(evaluation, Hostile), CohortReport.Html(Cohort.Of([evaluation], CensoringRule.FdaTableA), Hostile, withPatients: true) })
        {
            Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
            Assert.Contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;", page, StringComparison.Ordinal);
        }
    }

    /// <summary>Ada read five subjects, one with a response: R, binom.test(1, 5). Ben read four: binom.test(1, 4).</summary>
    [Fact]
    public void A_subject_that_two_readers_read_counts_once_for_each()
    {
        var page = CohortReport.Html(ReadTwice.Cohort, "Read twice");

        Assert.Contains("<th scope=\"col\">Read by</th><th scope=\"col\">Ada</th><th scope=\"col\">Ben</th>", page, StringComparison.Ordinal);
        Assert.Matches("Objective response rate</th><td [^>]*>1/5, 20.0 % \\(0.5 to 71.6\\)</td><td [^>]*>1/4, 25.0 % \\(0.6 to 80.6\\)</td>", page);
    }

    [Fact]
    public void Every_script_and_style_has_its_hash_in_the_policy()
    {
        var policy = Policy().Match(_cohort).Groups[1].Value.Replace("&#39;", "'", StringComparison.Ordinal);

        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        var inline = Inline().Matches(_cohort);
        Assert.Equal(PlotRuntime.IsEmbedded ? 3 : 2, inline.Count);
        foreach (Match found in inline)
            Assert.Contains(Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(found.Groups[1].Value))), policy, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_on_a_page_asks_for_anything_outside()
    {
        var markup = Script().Replace(_cohort, "");

        Assert.DoesNotMatch(@"(?:src|href)\s*=\s*""(?!#)", markup);
        Assert.DoesNotContain("<link", markup, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\son[a-z]+=", markup);
        Assert.DoesNotMatch(@"\sstyle=", markup);
    }

    [Fact]
    public void Every_response_opens_to_its_rule_numbers_and_source()
    {
        var page = PatientReport.Html(KnownCohort.Progressor);

        foreach (var explanation in KnownCohort.Progressor.ExplainTimepoints().SelectMany(four => four))
        {
            Assert.Contains(explanation.Rule.Code(), page, StringComparison.Ordinal);
            Assert.Contains(new HtmlWriter().Text(explanation.Text).ToString(), page, StringComparison.Ordinal);
            Assert.Contains(new HtmlWriter().Text(explanation.Source).ToString(), page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_page_names_the_rules_and_what_it_is_not()
    {
        var page = PatientReport.Html(KnownCohort.Stable);

        Assert.Contains(RulesJson.Hash(ProtocolRules.Default), page, StringComparison.Ordinal);
        Assert.Contains("not a medical device", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_holds_a_page_for_each_patient_linked_from_the_cohort()
    {
        var pages = CohortReport.Folder(KnownCohort.Cohort, "Cohort").ToList();

        Assert.Equal(["index.html", "patients/p-R.html", "patients/p-P.html", "patients/p-S.html", "patients/p-U.html"], pages.Select(page => page.Name));
        Assert.All(pages.Skip(1), page => Assert.Contains($"href=\"{page.Name}\"", pages[0].Html, StringComparison.Ordinal));
        Assert.All(pages.Skip(1), page => Assert.Contains("href=\"../index.html\"", page.Html, StringComparison.Ordinal));
    }

    [Fact]
    public void File_names_are_plain_and_never_equal() => Assert.Equal(
        ["p-.._a.html", "p-A_1.html", "p-a_1_2.html", "p-____.html"], PatientFileNames.Of(["../a", "A/1", "a/1", "äöü<"]));

    [Fact]
    public void Subjects_of_one_id_have_names_of_their_own()
    {
        var cohort = Cohort.Of([KnownCohort.Stable, KnownCohort.Stable], CensoringRule.FdaTableA);

        Assert.Equal(["S", "S #2"], cohort.Subjects.Select(subject => subject.Label));
    }

    /// <summary>The second is called as the third would be.</summary>
    [Fact]
    public void A_name_that_is_made_is_not_one_that_a_subject_has()
    {
        var cohort = Cohort.Of(new[] { "S", "S #2", "S", "S" }.Select(id => KnownCohort.Evaluate(KnownCohort.Subject(id, "A"))), CensoringRule.FdaTableA);

        Assert.Equal(["S", "S #2", "S #3", "S #4"], cohort.Subjects.Select(subject => subject.Label));
    }

    /// <summary>A filter that is set to nothing chooses all.</summary>
    [Fact]
    public void An_empty_arm_is_no_arm()
    {
        var cohort = Cohort.Of([KnownCohort.Evaluate(KnownCohort.Subject("E", "")), KnownCohort.Stable], CensoringRule.FdaTableA);

        Assert.Equal(["A", "no arm"], cohort.Arms);
        Assert.Equal(["all subjects", "Arm A", "Arm not given"], SpecificationOf.Column(RatesPlot.Of(cohort), "rates", "label"));
    }

    [Fact]
    public void Reads_are_not_counted_as_subjects()
    {
        var html = CohortReport.Html(ReadTwice.Cohort, "Cohort");

        Assert.Contains("<p class=\"place\">9 reads of 5 subjects, study STUDY</p>", html, StringComparison.Ordinal);
        Assert.Contains("aria-live=\"polite\">9 reads of 5 subjects</output>", html, StringComparison.Ordinal);
        Assert.Equal("9 of 9 reads of 5 subjects shown.", WaterfallPlot.Of(ReadTwice.Cohort).Notes[0]);
        Assert.StartsWith("Waterfall plot of 9 reads, ", WaterfallPlot.Of(ReadTwice.Cohort).Description, StringComparison.Ordinal);
        Assert.StartsWith("9 of 9 reads of 5 subjects shown.", SpiderPlot.Of(ReadTwice.Cohort).Notes[0], StringComparison.Ordinal);
        Assert.StartsWith("9 of 9 reads of 5 subjects shown,", SwimmerPlot.Of(ReadTwice.Cohort).Notes[0], StringComparison.Ordinal);
    }

    /// <summary>All or its own, for arm, pattern and best response: eight.</summary>
    [Fact]
    public void Each_subject_is_in_eight_settings_of_the_filters()
    {
        var choices = CohortChoice.All(KnownCohort.Cohort);

        Assert.Equal(8 * 4, choices.Sum(choice => choice.Cohort.Subjects.Count));
        Assert.All(choices, choice => Assert.NotEmpty(choice.Cohort.Subjects));
        Assert.Equal(choices.Count, choices.Select(choice => choice.Choice).Distinct().Count());
    }

    [GeneratedRegex("Content-Security-Policy\" content=\"([^\"]*)\"")]
    private static partial Regex Policy();

    [GeneratedRegex("<(?:style|script)>(.*?)</(?:style|script)>", RegexOptions.Singleline)]
    private static partial Regex Inline();

    [GeneratedRegex("<script.*?</script>", RegexOptions.Singleline)]
    private static partial Regex Script();
}
