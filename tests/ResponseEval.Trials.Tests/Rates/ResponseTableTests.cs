using ResponseEval.Tests;

namespace ResponseEval.Trials.Tests;

/// <summary>Best responses as a table, and the rates made of them.</summary>
public sealed class ResponseTableTests
{
    private static readonly SubjectResponse[] _subjects =
    [
        Subject("1", OverallResponse.CompleteResponse, "A", benefit: true),
        Subject("2", OverallResponse.PartialResponse, "A", benefit: true),
        Subject("3", OverallResponse.StableDisease, "A"),
        Subject("4", OverallResponse.ProgressiveDisease, "A"),
        Subject("5", OverallResponse.NotEvaluable, "A", evaluable: false),
        Subject("6", OverallResponse.NonCompleteNonProgressive, "B", benefit: true),
        Subject("7", OverallResponse.NoEvidenceOfDisease, "B"),
        Subject("8", OverallResponse.PartialResponse, null, benefit: true),
    ];

    [Fact]
    public void All_subjects_count_unless_only_those_who_can_be_evaluated_are_asked_for()
    {
        var all = ResponseTable.Of(_subjects);
        Assert.Equal((8, null, ResponsePopulation.AllSubjects), (all.Subjects, all.Group, all.Population));
        Assert.Equal((new Proportion(3, 8), new Proportion(5, 8), new Proportion(4, 8)), (all.ObjectiveResponse, all.DiseaseControl, all.ClinicalBenefit));
        var evaluable = ResponseTable.Of(_subjects, ResponsePopulation.Evaluable);
        Assert.Equal((7, new Proportion(3, 7)), (evaluable.Subjects, evaluable.ObjectiveResponse));
    }

    [Fact]
    public void Every_best_response_is_counted()
    {
        var table = ResponseTable.Of(_subjects);
        Assert.Equal([1, 2, 1, 1, 1, 1, 1], ResponseTable.Order.Select(best => table[best].Numerator));
        Assert.Equal(Enum.GetValues<OverallResponse>().Order(), ResponseTable.Order.Order());
        Assert.All(ResponseTable.Order, best => Assert.Equal(8, table[best].Denominator));
    }

    [Fact]
    public void Groups_come_in_order_and_those_without_one_last()
    {
        var tables = ResponseTable.By(_subjects.Reverse(), static subject => subject.Arm);
        Assert.Equal(["A", "B", null], tables.Select(static table => table.Group));
        Assert.Equal([new Proportion(2, 5), new Proportion(0, 2), new Proportion(1, 1)], tables.Select(static table => table.ObjectiveResponse));
        Assert.Empty(ResponseTable.By([], static subject => subject.Arm));
    }

    [Fact]
    public void A_group_of_which_nobody_counts_has_a_table_without_rates()
    {
        var table = ResponseTable.By([_subjects[4]], static subject => subject.Arm, ResponsePopulation.Evaluable).Single();
        Assert.Equal(("A", 0, null), (table.Group, table.Subjects, table.ObjectiveResponse.Rate));
    }

    [Fact]
    public void A_population_that_is_none_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ResponseTable.Of(_subjects, (ResponsePopulation)9));

    [Theory]
    [InlineData("57 PR, 113 PD", OverallResponse.PartialResponse, true, true)]
    [InlineData("57 SD, 169 SD", OverallResponse.StableDisease, true, true)]
    [InlineData("57 SD, 168 SD", OverallResponse.StableDisease, false, true)]
    [InlineData("57 NE", OverallResponse.NotEvaluable, false, false)]
    [InlineData("", OverallResponse.NotEvaluable, false, false)]
    [InlineData("22 SD, 113 NE", OverallResponse.NotEvaluable, false, true)]
    public void Assigned_responses_give_a_line(string visits, OverallResponse best, bool benefit, bool evaluable)
    {
        var subject = SubjectResponse.Of("S", Visits.Of(visits));
        Assert.Equal((best, benefit, evaluable), (subject.Best, subject.HasClinicalBenefit, subject.IsEvaluable));
        Assert.False(SubjectResponse.Of("S", Visits.Of(visits) with { IsBaselineComplete = false }).IsEvaluable);
    }

    [Fact]
    public void Responses_under_another_therapy_make_nobody_evaluable()
    {
        var subject = SubjectResponse.Of("S", Visits.Of("57 PR") with { NewTherapy = Visits.Day(57) });
        Assert.Equal((OverallResponse.NotEvaluable, false), (subject.Best, subject.IsEvaluable));
    }

    [Fact]
    public void The_best_response_is_that_of_every_evaluation()
    {
        var confirmed = new EndpointDefinitions { ConfirmedResponsesOnly = true };
        var check = Property.For(Subjects.UnderAnyRules)
            .Require("compared", 0.9, IsComparable)
            .Require("a response", 0.2, static subject => SubjectResponse.Of(subject.Evaluation).IsResponse)
            .Require("no targets", 0.02, static subject => subject.Lesions.All(static lesion => lesion.Role != LesionRole.Target));
        check.Holds(subject => !IsComparable(subject)
            || (SubjectResponse.Of(subject.Evaluation).Best == subject.Evaluation.Best.Recist.Response
                && SubjectResponse.Of(subject.Evaluation, confirmed).Best == subject.Evaluation.Best.RecistConfirmed.Response));
        check.FindsCounterexample(subject => SubjectResponse.Of(subject.Evaluation).Best == subject.Evaluation.Best.RecistConfirmed.Response);
        check.FindsCounterexample(subject => !IsComparable(subject)
            || SubjectResponse.Of("S", EndpointInput.Of(subject.Evaluation) with { HasTargetLesions = true }, confirmed).Best
                == subject.Evaluation.Best.RecistConfirmed.Response);

        // Follow-ups before randomization do not count here.
        static bool IsComparable(SubjectCase subject) =>
            subject.Evaluation.Timepoints.All(timepoint => timepoint.Date >= subject.Evaluation.Window.ReferenceDate);
    }

    private static SubjectResponse Subject(string id, OverallResponse best, string? arm, bool benefit = false, bool evaluable = true) =>
        new(id, best) { Arm = arm, HasClinicalBenefit = benefit, IsEvaluable = evaluable };
}
