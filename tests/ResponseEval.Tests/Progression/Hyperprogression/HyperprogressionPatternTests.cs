namespace ResponseEval.Tests.Progression.Hyperprogression;

public sealed class HyperprogressionPatternTests
{
    private static readonly GrowthPatient _explosion = GrowthPatient.Of(80, 100, 200, 60, 42);

    [Fact]
    public void While_the_first_event_is_unresolved_pseudo_progression_is_not_excluded() => Assert.Equal((true, true), Decide(_explosion.Evaluation));

    [Fact]
    public void Confirmed_progression_excludes_it() => Assert.Equal((true, false), Decide(Followed(210)));

    /// <summary>Chae 2017: burden +163 %, then regression to stable disease.</summary>
    [Fact]
    public void An_explosion_that_shrinks_again_is_no_hyper_progression()
    {
        var evaluation = Followed(110, first: 263);
        Assert.Equal(FindingStatus.Met, Finding(evaluation, HyperprogressionDefinition.Champiat2017).Status);
        Assert.Equal(FindingStatus.Met, Finding(evaluation, HyperprogressionDefinition.Gandara2021).Status);
        Assert.Equal(ProgressionStatus.PseudoProgression, evaluation.ProgressionEvents[0].Status);
        Assert.Equal((false, false), Decide(evaluation));
    }

    [Fact]
    public void The_first_evaluable_definition_decides_also_when_it_is_not_met()
    {
        var patient = GrowthPatient.Of(50, 100, 180, 60, 42);
        Assert.Equal(FindingStatus.NotMet, patient.Status(new Champiat2017()));
        Assert.Equal(FindingStatus.Met, patient.Status(new Matos2020()));
        Assert.Equal((false, false), Decide(patient.Evaluation));
        Assert.Equal((true, true), Decide((patient with { Before = null }).Evaluation));
        Assert.Equal((true, true), Decide(patient.Evaluation, HyperprogressionDefinition.Matos2020, HyperprogressionDefinition.Champiat2017));
    }

    [Fact]
    public void Without_an_evaluable_definition_there_is_no_hyper_progression()
    {
        Assert.Equal((false, false), Decide((_explosion with { Before = null, FirstDose = null }).Evaluation));
        Assert.Equal((false, false), Decide(_explosion.Evaluation, []));
    }

    [Fact]
    public void A_definition_that_needs_no_progression_needs_no_event() =>
        Assert.Equal((true, false), Decide(GrowthPatient.Of(98, 100, 110, 60, 42).Evaluation, HyperprogressionDefinition.SaadaBouzid2017));

    /// <summary>Wang W 2020 (JITC 8:e000793): +79 % at 4 weeks, pace 2.5-fold, new liver metastasis, called hyper-progression.</summary>
    [Fact]
    public void A_published_case_is_met_by_the_definitions_that_its_numbers_reach()
    {
        // 79 % in 28 days, 2.5 times the pace of 67.71 % in 60 days.
        var patient = GrowthPatient.Of(59.63, 100, 179, 60, 28) with { NewLesions = ["liver"] };
        var kato = patient.Of(new Kato2017());
        Printed.Equal("2.5", kato.Value);
        Assert.Equal(FindingStatus.Met, kato.Status);
        Assert.Equal(FindingStatus.Met, patient.Status(new Gandara2021()));
        Assert.Equal(FindingStatus.Met, patient.Status(new Matos2020()));
        Assert.Equal(FindingStatus.NotMet, (GrowthPatient.Of(5.96, 10, 17.9, 60, 28) with { NewLesions = ["liver"] }).Status(new Matos2020()));
    }

    private static SubjectEvaluation Followed(double last, double first = 200) => new ResponseEvaluator(ProtocolRules.Default).Evaluate(SubjectHistory.Create("S")
        .FirstDose(GrowthPatient.BaselineDate)
        .PreBaseline(GrowthPatient.Day(-60), s => s.Measured("T1", 80))
        .Baseline(GrowthPatient.BaselineDate, s => s.Target("T1", "lung", 100))
        .Assessment(GrowthPatient.Day(42), s => s.Measured("T1", first))
        .Assessment(GrowthPatient.Day(84), s => s.Measured("T1", last))
        .Build());

    private static HyperprogressionFinding Finding(SubjectEvaluation evaluation, HyperprogressionDefinition definition) =>
        HyperprogressionFindings.Of(evaluation).Single(finding => finding.Definition == definition);

    private static (bool, bool) Decide(SubjectEvaluation evaluation, params HyperprogressionDefinition[]? primary) => HyperprogressionPattern.Decide(
        HyperprogressionFindings.Of(evaluation).AsSpan(),
        evaluation.ProgressionEvents.AsSpan(),
        evaluation.Rules with { PrimaryHyperprogression = new(primary) });

    private static (bool, bool) Decide(SubjectEvaluation evaluation) => HyperprogressionPattern.Decide(
        HyperprogressionFindings.Of(evaluation).AsSpan(), evaluation.ProgressionEvents.AsSpan(), evaluation.Rules);
}
