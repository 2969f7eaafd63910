namespace ResponseEval.Reports.Tests.Plots;

public sealed class HyperprogressionPlotTests
{
    [Fact]
    public void The_matrix_is_a_triangle_with_its_diagonal() => Assert.Equal(12 * 13 / 2, SpecificationOf.Rows(HyperprogressionPlot.Of(KnownCohort.Cohort), "pairs").Count);

    [Fact]
    public void The_diagonal_counts_what_the_evaluations_say()
    {
        var findings = new[] { KnownCohort.Responder, KnownCohort.Progressor, KnownCohort.Stable, KnownCohort.Unseen }
            .SelectMany(evaluation => evaluation.Hyperprogression).Where(finding => finding.Definition == HyperprogressionDefinition.Gandara2021).ToList();
        var wanted = $"{findings.Count(finding => finding.Status == FindingStatus.Met)}/{findings.Count(finding => finding.Status != FindingStatus.NotEvaluable)}";

        var cell = SpecificationOf.Rows(HyperprogressionPlot.Of(KnownCohort.Cohort), "pairs")
            .Single(row => row.GetProperty("first").GetString() == "Gandara 2021" && row.GetProperty("second").GetString() == "Gandara 2021");

        Assert.Equal(wanted, cell.GetProperty("text").GetString());
    }

    [Fact]
    public void It_says_that_it_counts_reads_where_several_readers_read()
    {
        var plot = HyperprogressionPlot.Of(ReadTwice.Cohort);

        Assert.Contains("Counted are 9 reads of 5 subjects, not subjects.", plot.Notes);
        Assert.Contains("Counted are 9 reads of 5 subjects, not subjects.", plot.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("share of subjects", plot.Notes[0], StringComparison.Ordinal);
    }
}
