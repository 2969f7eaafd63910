using ResponseEval.Testing;

namespace ResponseEval.Validation.Tests;

/// <summary>What only a whole cohort shows.</summary>
public sealed class CohortCheckerTests
{
    private static readonly ResponseEvaluator _evaluator = new(ProtocolRules.Default);
    private static readonly SubjectChecker _checker = new(CheckSettings.Default);

    [Fact]
    public void A_clean_cohort_has_no_finding() => Assert.Empty(Check(Clean(0, 900)));

    [Fact]
    public void A_subject_that_comes_twice_is_named() =>
        Assert.Equal("error RE-SU-101 S-3/-/-/subjectId: found the id again, expected each subject once", Assert.Single(Check([.. Clean(0, 9), GeneratedSubjects.Clean(3)])).ToString());

    [Fact]
    public void One_subject_read_by_several_is_one_subject()
    {
        var other = GeneratedSubjects.Clean(3);
        Assert.Empty(Check([.. Clean(0, 9), other with { Header = other.Header with { Reader = "RADIOLOGIST 2" } }]));
    }

    [Fact]
    public void The_same_measurements_under_another_id_are_named()
    {
        var copy = GeneratedSubjects.Clean(3);
        copy = copy with { Header = copy.Header with { SubjectId = "S-X" } };
        Assert.Equal(
            "warning RE-SU-102 S-X/-/-/subjectId: found the measurements of subject S-3, expected measurements of its own",
            Assert.Single(Check([.. Clean(0, 9), copy])).ToString());
    }

    [Fact]
    public void Other_dates_make_other_measurements()
    {
        var copy = GeneratedSubjects.Clean(3);
        copy = copy with
        {
            Header = copy.Header with { SubjectId = "S-X" },
            Assessments = [.. copy.Assessments.SkipLast(1), copy.Assessments[^1] with { Date = copy.Assessments[^1].Date.AddDays(1) }],
        };
        Assert.Empty(Check([.. Clean(0, 9), copy]));
    }

    [Fact]
    public void A_site_that_copies_diameters_forward_stands_out()
    {
        var findings = Check(Clean(0, 300).Select(subject => subject.Header.SiteId == "04" ? Copied(subject) : subject));
        Assert.Equal("04", Assert.Single((IEnumerable<Finding>)findings, finding => finding.Code == "RE-SU-103").Site);
    }

    [Fact]
    public void A_site_that_rounds_to_whole_and_half_centimetres_stands_out()
    {
        var findings = Check(Clean(0, 300).Select(subject => subject.Header.SiteId == "04" ? Sized(subject, size => Math.Max(500, size / 500 * 500)) : subject));
        var finding = Assert.Single((IEnumerable<Finding>)findings, finding => finding.Code == "RE-SU-104");
        Assert.Equal("04", finding.Site);
        Assert.StartsWith("reader READER 1: last digit ", finding.Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    public void Two_subjects_with_a_factor_of_ten_name_their_site(int subjects, int findings)
    {
        var cohort = Clean(0, 40).ToList();
        var planted = Enumerable.Range(0, subjects).Select(seed => ErrorInjector.Plant("RE-TL-014", 1000 + seed)!.Subject)
            .Select(subject => subject with { Header = subject.Header with { SiteId = "04" } });
        Assert.Equal(findings, Check([.. cohort, .. planted]).Count(finding => finding is { Code: "RE-SU-105", Site: "04" }));
    }

    [Fact]
    public void A_site_with_many_errors_stands_out_and_one_with_its_share_does_not()
    {
        var cohort = Clean(0, 300).Select((subject, i) =>
            subject.Header.SiteId == "04" && i % 2 == 0 ? ErrorInjector.Plant("RE-BL-004", subject.Seed)!.Subject
            : subject.Header.SiteId == "05" && i % 20 == 0 ? ErrorInjector.Plant("RE-BL-004", subject.Seed)!.Subject : subject);
        Assert.Equal("04", Assert.Single((IEnumerable<Finding>)Check(cohort), finding => finding.Code == "RE-SU-106").Site);
    }

    [Fact]
    public void One_site_has_nothing_to_be_compared_with() => Assert.Empty(Check(
        Clean(0, 30).Select(subject => ErrorInjector.Plant("RE-BL-004", subject.Seed)!.Subject).Select(subject => subject with { Header = subject.Header with { SiteId = null } })));

    [Fact]
    public void The_order_of_the_subjects_does_not_matter()
    {
        var cohort = Clean(0, 300).Select(subject => subject.Header.SiteId == "04" ? Copied(subject) : subject).ToList();
        Assert.Equal(Check(cohort), Check(Enumerable.Reverse(cohort)));
    }

    private static IEnumerable<GeneratedSubject> Clean(int first, int count) => Enumerable.Range(first, count).Select(GeneratedSubjects.Clean);

    private static ValueList<Finding> Check(IEnumerable<GeneratedSubject> subjects)
    {
        var cohort = new CohortChecker(CheckSettings.Default);
        foreach (var subject in subjects)
        {
            var evaluation = _evaluator.Evaluate(subject.Build());
            cohort.Add(evaluation, _checker.Check(evaluation));
        }

        return cohort.Complete();
    }

    /// <summary>Every second follow-up repeats the diameters of the one before.</summary>
    private static GeneratedSubject Copied(GeneratedSubject subject)
    {
        var assessments = subject.Assessments.ToArray();
        for (var a = 2; a < assessments.Length; a += 2)
            assessments[a] = assessments[a] with { Readings = assessments[a - 1].Readings };
        return subject with { Assessments = new(assessments) };
    }

    private static GeneratedSubject Sized(GeneratedSubject subject, Func<int, int> size) => subject with
    {
        Assessments =
        [
            .. subject.Assessments.Select(assessment => assessment with
            {
                Readings = [.. assessment.Readings.Select(reading => reading.Diameter is { } diameter ? reading with { Diameter = Length.FromHundredths(size(diameter.Hundredths)) } : reading)],
            }),
        ],
    };
}
