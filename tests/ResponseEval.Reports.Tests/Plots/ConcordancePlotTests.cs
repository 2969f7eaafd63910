namespace ResponseEval.Reports.Tests.Plots;

/// <summary>By hand from <see cref="ReadTwice"/>: four subjects read by both.</summary>
public sealed class ConcordancePlotTests
{
    private readonly Plot plot = ConcordancePlot.Of(ReadTwice.Cohort);

    [Fact]
    public void The_matrix_counts_best_responses_of_the_first_reader_by_those_of_the_second()
    {
        var cells = SpecificationOf.Rows(plot, "best").Select(row => $"{row.GetProperty("first")} {row.GetProperty("second")} {row.GetProperty("count")}");

        Assert.Equal(["PR PR 1", "PR SD 0", "PR PD 0", "SD PR 0", "SD SD 2", "SD PD 1", "PD PR 0", "PD SD 0", "PD PD 0"], cells);
        Assert.Equal("Ada and Ben", SpecificationOf.Column(plot, "best", "pair").Distinct().Single());
    }

    [Fact]
    public void Progressions_are_compared_by_date() => Assert.Equal(
        ["same date 1", "neither 1", "first earlier 0", "first later 1", "first only 0", "second only 1"],
        SpecificationOf.Rows(plot, "progression").Select(row => $"{row.GetProperty("kind")} {row.GetProperty("count")}"));

    /// <summary>
    /// Agreement 3 of 4; by chance (1 x 1 + 3 x 2 + 0 x 1) / 16 = 7/16; kappa (12/16 - 7/16) / (9/16) = 5/9 = 0.56. R: binom.test(3, 4)$conf.int gives 0.194 and 0.994,
    /// binom.test(2, 4)$conf.int 0.068 and 0.932.
    /// </summary>
    [Fact]
    public void The_notes_give_agreement_and_kappa()
    {
        Assert.StartsWith("Ada and Ben: best response agrees in 3/4, 75.0 % (19.4 to 99.4), kappa 0.56 (", plot.Notes[0], StringComparison.Ordinal);
        Assert.EndsWith("; progression and its date in 2/4, 50.0 % (6.8 to 93.2).", plot.Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public void With_one_reader_there_is_nothing_to_draw() => Assert.True(ConcordancePlot.Of(KnownCohort.Cohort).IsEmpty);

    /// <summary>Ben gave PD to the third subject: both reads of it are compared, although Ada gave SD.</summary>
    [Fact]
    public void A_choice_of_responses_does_not_choose_agreement()
    {
        var chosen = ConcordancePlot.Of(ReadTwice.Cohort.Where(new CohortChoice(Arm: null, Pattern: null, Best: "PD")));

        Assert.Equal(["SD SD 0", "SD PD 1", "PD SD 0", "PD PD 0"],
            SpecificationOf.Rows(chosen, "best").Select(row => $"{row.GetProperty("first")} {row.GetProperty("second")} {row.GetProperty("count")}"));
    }

    /// <summary>Ada gave PR to one of five, Ben to one of four.</summary>
    [Fact]
    public void Rates_count_a_subject_once_for_each_reader() => Assert.Equal(
        ["Ada: all subjects 1/5", "Ben: all subjects 1/4"],
        SpecificationOf.Rows(RatesPlot.Of(ReadTwice.Cohort), "rates").Select(row => $"{row.GetProperty("label")} {row.GetProperty("responders")}/{row.GetProperty("subjects")}"));

    [Fact]
    public void Each_reader_has_survival_curves_of_their_own() => Assert.Equal(
        ["Ada: A", "Ben: A"], SpecificationOf.Column(KaplanMeierPlot.Of(ReadTwice.Cohort), "curve", "arm").Distinct());
}
