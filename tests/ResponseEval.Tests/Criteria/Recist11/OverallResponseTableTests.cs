namespace ResponseEval.Tests.Criteria.Recist11;

public sealed class OverallResponseTableTests
{
    private static readonly TargetResponse[] _targets =
    [
        TargetResponse.CompleteResponse, TargetResponse.PartialResponse, TargetResponse.StableDisease,
        TargetResponse.ProgressiveDisease, TargetResponse.NotEvaluable, TargetResponse.NotApplicable,
    ];

    private static readonly NonTargetResponse[] _nonTargets =
    [
        NonTargetResponse.CompleteResponse, NonTargetResponse.NonCompleteNonProgressive, NonTargetResponse.ProgressiveDisease,
        NonTargetResponse.NotEvaluable, NonTargetResponse.NotApplicable,
    ];

    [Fact]
    public void The_overall_response_of_every_combination_is_as_reviewed()
    {
        var table = new TextTable("target", "nonTarget", "newLesion", "overall", "rule");
        foreach (var target in _targets)
            foreach (var nonTarget in _nonTargets)
                foreach (var newLesion in new[] { false, true })
                {
                    var overall = OverallStep.Decide(target, nonTarget, newLesion);
                    table.Add(target.Code(), nonTarget.Code(), newLesion ? "yes" : "no", overall.Response.Code(), overall.Rule.Code());
                }

        ReviewedText.Matches("OverallResponseTable.txt", table.ToString());
    }

    [Fact]
    public void The_table_has_every_category() =>
        Assert.Equal((Enum.GetValues<TargetResponse>().Length, Enum.GetValues<NonTargetResponse>().Length), (_targets.Length, _nonTargets.Length));
}
