namespace ResponseEval.Tests.Findings;

public sealed class TargetSumTests
{
    private static readonly SubjectEvaluation _evaluation = Patient.Of("""
        day  T1    T2    T3n  N1
        0    30    20    15   seen
        56   20    NE    5    seen
        112  small >T1   6    seen
        168  NE    .     NE   seen
        """).Evaluation;

    [Theory]
    [InlineData(0, "65.0 mm", 0)]
    [InlineData(1, "25.0 mm", 1)]
    [InlineData(2, "11.0 mm", 0)]
    [InlineData(3, "0.0 mm", 3)]
    public void The_sum_goes_over_the_targets_that_were_read(int assessment, string known, int missing)
    {
        var sum = _evaluation.SumOfTargets(assessment);
        Assert.Equal(known, sum.Known.ToString());
        Assert.Equal((3, missing), (sum.Targets, sum.Missing));
        Assert.Equal(missing == 0 ? sum.Known : null, sum.Complete);
    }

    [Fact]
    public void At_follow_ups_the_complete_sum_is_that_of_the_response()
    {
        for (var followUp = 0; followUp < _evaluation.Timepoints.Count; followUp++)
            Assert.Equal(_evaluation.Timepoints[followUp].TargetSum, _evaluation.SumOfTargets(followUp + 1).Complete);
    }

    [Fact]
    public void A_subject_without_targets_has_no_complete_sum()
    {
        var sum = Patient.Of("""
            day  N1
            0    seen
            """).Evaluation.SumOfTargets(0);
        Assert.Equal(default, sum);
        Assert.Null(sum.Complete);
    }

    [Fact]
    public void Lesions_are_seen_as_the_rules_see_them()
    {
        var seen = _evaluation.History.ResolvedLesions(2).ToArray().Select(static fact => fact.Seen);
        Assert.Equal([LesionSeen.TooSmall, LesionSeen.Absent, LesionSeen.Measured, LesionSeen.Present], seen);
    }
}
