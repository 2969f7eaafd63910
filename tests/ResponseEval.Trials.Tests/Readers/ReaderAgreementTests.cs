namespace ResponseEval.Trials.Tests;

/// <summary>Two readers over several subjects.</summary>
public sealed class ReaderAgreementTests
{
    private static readonly SubjectReads[] _subjects =
    [
        Subject("1", "57 PR, 113 PD", "57 PR, 113 PD"),
        Subject("2", "57 SD, 113 PD", "57 SD, 113 SD, 169 PD"),
        Subject("3", "57 SD, 113 SD, 169 PD", "57 SD, 113 PD"),
        Subject("4", "57 SD, 113 PD", "57 SD, 113 SD"),
        Subject("5", "57 SD, 113 SD", "57 PD"),
        Subject("6", "57 CR, 113 CR", "57 PR, 113 CR"),
        Subject("7", "57 NE", "57 SD"),
        Subject("8", "57 NON-CR/NON-PD", "57 SD"),
        new("9", [SubjectRead.Of("INV", Visits.Of("57 PD"))]),
    ];

    [Fact]
    public void Best_responses_are_counted_and_those_in_an_order_apart()
    {
        var agreement = ReaderAgreement.Of(_subjects, "INV", "BICR");
        Assert.Equal(8, agreement.Subjects);
        Assert.Equal(new Proportion(5, 8), agreement.BestResponse.Agreement);
        Assert.Equal(1, agreement.BestResponse[(int)OverallResponse.NotEvaluable, (int)OverallResponse.StableDisease]);
        Assert.Equal(new Proportion(6, 7), agreement.OrderedBestResponse.Agreement);
        Assert.Equal(1, agreement.OrderedBestResponse[2, 3]);
        Assert.Equal(new Proportion(8, 8), agreement.Response.Agreement);
        Assert.Equal(CohenKappa.Of(agreement.BestResponse), agreement.BestResponseKappa());
        Assert.Equal(CohenKappa.Of(agreement.OrderedBestResponse, KappaWeights.Linear), agreement.BestResponseKappa(KappaWeights.Linear));
    }

    [Fact]
    public void Progressions_are_counted_by_who_saw_them_first()
    {
        var progression = ReaderAgreement.Of(_subjects, "INV", "BICR").Progression;
        Assert.Equal(new ProgressionDiscrepancy(SameDate: 1, LocalLater: 1, LocalEarlier: 1, LocalOnly: 1, CentralOnly: 1, Neither: 3), progression);
        Assert.Equal(progression, ProgressionDiscrepancy.Of(_subjects, "INV", "BICR"));
        Assert.Equal(8, progression.Subjects);
        Assert.Equal(new Proportion(2, 4), progression.EarlyDiscrepancy);
        Assert.Equal(new Proportion(2, 4), progression.LateDiscrepancy);
        Assert.Equal(new Proportion(4, 8), progression.Agreement);
    }

    [Theory]
    [InlineData(55, 1)]
    [InlineData(56, 3)]
    public void A_tolerance_makes_near_dates_the_same(int days, int same) =>
        Assert.Equal(same, ProgressionDiscrepancy.Of(_subjects, "INV", "BICR", days).SameDate);

    /// <summary>The letters of Amit et al. 2011 by hand: a1 30, a2 6, a3 10, b 4, c 5, d 45.</summary>
    [Fact]
    public void The_discrepancy_rates_are_those_of_the_paper()
    {
        var counts = new ProgressionDiscrepancy(SameDate: 30, LocalLater: 6, LocalEarlier: 10, LocalOnly: 4, CentralOnly: 5, Neither: 45);
        Assert.Equal(new Proportion(4 + 10, 30 + 6 + 10 + 4), counts.EarlyDiscrepancy);
        Assert.Equal(new Proportion(5 + 6, 4 + 5 + 6 + 10), counts.LateDiscrepancy);
        Assert.Equal(new Proportion(75, 100), counts.Agreement);
        Assert.Null(default(ProgressionDiscrepancy).EarlyDiscrepancy.Rate);
    }

    [Fact]
    public void The_other_way_round_earlier_is_later()
    {
        var (one, other) = (ProgressionDiscrepancy.Of(_subjects, "INV", "BICR"), ProgressionDiscrepancy.Of(_subjects, "BICR", "INV"));
        Assert.Equal(
            (one.SameDate, one.LocalLater, one.LocalEarlier, one.LocalOnly, one.CentralOnly, one.Neither),
            (other.SameDate, other.LocalEarlier, other.LocalLater, other.CentralOnly, other.LocalOnly, other.Neither));
    }

    [Fact]
    public void A_reader_agrees_with_himself()
    {
        var agreement = ReaderAgreement.Of(_subjects, "BICR", "BICR");
        Assert.All(Enum.GetValues<KappaWeights>(), weights => Assert.Equal(1, agreement.BestResponseKappa(weights).Value));
        Assert.Equal(agreement.Subjects, agreement.Progression.Agreement.Numerator);
        Assert.Equal(0, agreement.Progression.EarlyDiscrepancy.Numerator);
    }

    [Fact]
    public void Progression_counts_before_new_therapy_and_dated_back()
    {
        Assert.Null(SubjectRead.Of("R", Visits.Of("57 SD, 113 PD") with { NewTherapy = Visits.Day(113) }).Progression);
        Assert.Equal(Visits.Day(113), SubjectRead.Of("R", Visits.Of("57 SD, 113 PD") with { NewTherapy = Visits.Day(114) }).Progression);
        Assert.Null(SubjectRead.Of("R", Visits.Of("57 SD, 113 PD") with { DataCutoff = Visits.Day(112) }).Progression);
        Assert.Equal(Visits.Day(57), SubjectRead.Of("R", Visits.Of("57 SD, 113 PD <57")).Progression);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new SubjectReads("1", [new SubjectRead("A"), new SubjectRead("A")]));
        Assert.Throws<ArgumentException>(() => SubjectRead.Of("", Visits.Of("")));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProgressionDiscrepancy.Of(_subjects, "A", "B", -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReaderAgreement.Of(_subjects, "A", "B", -1));
        Assert.Equal(0, ReaderAgreement.Of(_subjects, "A", "B").Subjects);
    }

    private static SubjectReads Subject(string id, string investigator, string central) =>
        new(id, [SubjectRead.Of("INV", Visits.Of(investigator)), SubjectRead.Of("BICR", Visits.Of(central))]);
}
