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
}
