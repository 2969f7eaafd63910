namespace ResponseEval.Tests.Timeline;

/// <summary>Which assessment is the baseline.</summary>
public sealed class BaselineTests
{
    [Theory]
    [InlineData(null, "A")]
    [InlineData(-1, "A")]
    [InlineData(0, "A")]
    [InlineData(29, "A")]
    [InlineData(30, "B")]
    [InlineData(200, "C")]
    public void Without_any_kind_it_is_the_last_one_up_to_the_first_dose_else_the_first(int? firstDose, string baseline)
    {
        var builder = SubjectHistory.Create("S");
        foreach (var (id, day) in new[] { ("C", 60), ("A", 0), ("B", 30) })
            builder.Assessment(new Assessment(id, Patient.Day(day)));
        if (firstDose is { } dose)
            builder.FirstDose(Patient.Day(dose));
        var history = builder.Build();
        Assert.Equal(baseline, history.Baseline.Id);
        Assert.Equal(["A", "B", "C"], history.Assessments.Select(assessment => assessment.Id));
        Assert.DoesNotContain(history.Assessments, assessment => assessment.Kind == AssessmentKind.Unspecified);
    }

    [Fact]
    public void With_some_kind_the_others_are_follow_ups()
    {
        var history = SubjectHistory.Create("S")
            .Assessment(new Assessment("B", Patient.Day(30)))
            .Assessment(new Assessment("A", Patient.Day(0)) { Kind = AssessmentKind.Baseline })
            .Build();
        Assert.Equal([AssessmentKind.Baseline, AssessmentKind.FollowUp], history.Assessments.Select(assessment => assessment.Kind));
    }
}
