namespace ResponseEval.Tests.Progression.Hyperprogression;

/// <summary>What each definition says when something is missing: the reasons, their order, and what settles a definition all the same.</summary>
public sealed class HyperprogressionReasonTests
{
    private const string Order = "champiat saadaBouzid kato ferrara loRusso matos kimTgk kimTgr kimTtf kas gandara ji";

    /// <summary>PD at day 45 with everything known: 80, 100, 200 mm.</summary>
    private static readonly GrowthPatient _complete = GrowthPatient.Of(80, 100, 200, 60, 42).Ecog(1, 2);

    /// <summary>One letter a definition, in the order above: met, not met, or the reason.</summary>
    /// <remarks>
    /// + met, - not met, P noPreBaselineScan, R referenceGrowthNotPositive, I intervalTooShort, F noFollowUp, T missingTargets,
    /// D noTreatmentStart, C missingClinicalData, W outsideWindow.
    /// </remarks>
    public static TheoryData<string, string> Rows => new()
    {
        { "complete", "+ + + + + + + + + + + +" },
        { "no scan before baseline", "P P P P + + P P + P + P" },
        { "no follow-up", "F F F F F F F F F F F F" },
        { "no follow-up, died at once", "F F F F F F F F + F + F" },
        { "no follow-up, died after three months", "F F - F F F F F - F - F" },
        { "no follow-up, no first dose", "F F F F F F F F F F F F" },
        { "no first dose", "+ + D + D D D D D + D +" },
        { "no first dose, no targets", "T T D T D D D D D T D T" },
        { "no first dose, no scan before baseline", "P P D P D D D D D P D P" },
        { "no targets", "T T T T + T T T + T T T" },
        { "target missing", "T T - T - T T T - T T T" },
        { "target missing and a new lesion", "T T T T + T T T + T T T" },
        { "target missing, no scan before baseline", "T P - T - T T T - T T P" },
        { "target missing and a new lesion, no scan before baseline", "P P P P + T P P + P T P" },
        { "target missing, no first dose", "T T D T T T T T D T D T" },
        { "target missing at baseline and a new lesion", "T T T T + T T T + T T T" },
        { "no sum before baseline", "T T T T + + T T + T + T" },
        { "target gone before baseline, interval too short", "T T T T + + T T + T + T" },
        { "target gone at baseline", "T T T T T T T T + T T T" },
        { "interval before baseline too short", "I I I I + + I I + I + I" },
        { "interval on treatment too short", "I I I I I I I I + I I I" },
        { "interval too short, no growth before", "I I I I + + I I + I + I" },
        { "no growth before", "R R R + + + R R + + + R" },
        { "shrinkage before", "R R R + + + R R + + + R" },
        { "outside the window, no growth before", "R R - + - - W W - + - R" },
        { "outside the window, interval too short", "I I - I - - I I - I - I" },
        { "no progression", "- - - - - - - - - - - -" },
        { "no progression and nothing before", "- P - - - - - - - - - P" },
        { "no progression, no first dose, nothing before", "- P - - - - - - D - - P" },
        { "new therapy before the follow-up", "F F F F F F F F F F F F" },
        { "cut-off before the follow-up", "F F F F F F F F F F F F" },
        { "no ECOG, two criteria", "- + - + C + + - + - - +" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_definition_answers_or_says_why_not(string story, string expected)
    {
        var findings = HyperprogressionFindings.Of(Patient(story).Evaluation);
        Assert.Equal(Order.Split(' ').Zip(expected.Split(' ')), Order.Split(' ').Zip(findings.Select(Letter)));
    }

    [Fact]
    public void Every_reason_occurs() => Assert.Equal(
        Enum.GetValues<HyperprogressionReason>().Length - 1,
        Rows.SelectMany(static row => ((string)row[1]).Split(' ')).Distinct().Count(static letter => letter is not "+" and not "-"));

    [Fact]
    public void The_last_complete_scan_before_baseline_is_the_reference()
    {
        var history = SubjectHistory.Create("S").FirstDose(GrowthPatient.BaselineDate)
            .PreBaseline(GrowthPatient.Day(-120), s => s.Measured("T1", 20).Measured("T2", 20))
            .PreBaseline(GrowthPatient.Day(-60), s => s.Measured("T1", 30).Measured("T2", 30))
            .PreBaseline(GrowthPatient.Day(-30), s => s.Measured("T1", 35))
            .Baseline(GrowthPatient.BaselineDate, s => s.Target("T1", "lung", 40).Target("T2", "liver", 40))
            .Assessment(GrowthPatient.Day(42), s => s.Measured("T1", 60).Measured("T2", 60))
            .Build();
        var inputs = HyperprogressionInputs.Of(new ResponseEvaluator(ProtocolRules.Default).Evaluate(history));
        Assert.Equal(GrowthPatient.Day(-60), inputs.ReferenceDate);
        Assert.Equal(60m, inputs.ReferenceSum!.Value.Millimeters);
        Assert.Equal((60, 42), (inputs.Reference!.Value.Days, inputs.OnTreatment!.Value.Days));
    }

    [Theory]
    [InlineData(NonPositiveReference.NotEvaluable, FindingStatus.NotEvaluable, FindingStatus.NotEvaluable)]
    [InlineData(NonPositiveReference.MetIfProgressing, FindingStatus.Met, FindingStatus.NotMet)]
    [InlineData(NonPositiveReference.NotMet, FindingStatus.NotMet, FindingStatus.NotMet)]
    public void Without_growth_before_every_ratio_follows_the_policy(NonPositiveReference policy, FindingStatus progressing, FindingStatus shrinking)
    {
        HyperprogressionRule[] rules =
        [
            new SaadaBouzid2017 { NonPositiveReference = policy }, new Ji2019 { NonPositiveReference = policy },
            new Champiat2017 { NonPositiveReference = policy }, new Kim2019Tgk { NonPositiveReference = policy },
            new Kim2019Tgr { NonPositiveReference = policy }, new Kato2017 { NonPositiveReference = policy },
        ];
        Assert.All(rules, rule => Assert.Equal(progressing, GrowthPatient.Of(110, 100, 160, 60, 42).Status(rule)));
        Assert.All(rules[..2], rule => Assert.Equal(shrinking, GrowthPatient.Of(110, 100, 90, 60, 42).Status(rule)));
        Assert.All(rules[2..], rule => Assert.Equal(FindingStatus.NotMet, GrowthPatient.Of(110, 100, 90, 60, 42).Status(rule)));
    }

    [Fact]
    public void Growth_that_is_no_progression_is_not_met_by_the_policy_that_asks_for_it() => Assert.Equal(
        FindingStatus.NotMet,
        GrowthPatient.Of(110, 100, 110, 60, 42).Status(new SaadaBouzid2017 { NonPositiveReference = NonPositiveReference.MetIfProgressing }));

    [Fact]
    public void Saada_Bouzid_can_ask_for_progression()
    {
        var patient = GrowthPatient.Of(98, 100, 110, 60, 42);
        Assert.Equal(FindingStatus.Met, patient.Status(new SaadaBouzid2017()));
        Assert.Equal(FindingStatus.NotMet, patient.Status(new SaadaBouzid2017 { RequireProgression = true }));
    }

    [Fact]
    public void The_minimum_interval_is_inclusive_and_a_convention()
    {
        var patient = GrowthPatient.Of(80, 100, 200, 14, 14);
        Assert.Equal(FindingStatus.Met, patient.Status(new SaadaBouzid2017()));
        Matos2020Tests.Unknown(HyperprogressionReason.IntervalTooShort, (patient with { DaysBefore = 13 }).Of(new SaadaBouzid2017()));
        Matos2020Tests.Unknown(HyperprogressionReason.IntervalTooShort, (patient with { DaysAfter = 13 }).Of(new Matos2020()));
        Assert.Equal(FindingStatus.Met, (patient with { DaysAfter = 13 }).Status(new Matos2020(), new() { MinimumIntervalDays = 0 }));
    }

    private static GrowthPatient Patient(string story)
    {
        var noFollowUp = _complete with { DaysAfter = null };
        var missing = _complete with { After = null };
        return story switch
        {
            "complete" => _complete,
            "no scan before baseline" => _complete with { Before = null },
            "no follow-up" => noFollowUp,
            "no follow-up, died at once" => noFollowUp with { Events = [SubjectEvent.Death(GrowthPatient.Day(20), DeathCause.Disease)] },
            "no follow-up, died after three months" => noFollowUp with { Events = [SubjectEvent.Death(GrowthPatient.Day(90), DeathCause.Disease)] },
            "no follow-up, no first dose" => noFollowUp with { FirstDose = null },
            "no first dose" => _complete with { FirstDose = null },
            "no first dose, no targets" => NoTargets with { FirstDose = null },
            "no first dose, no scan before baseline" => _complete with { FirstDose = null, Before = null },
            "no targets" => NoTargets,
            "target missing" => missing,
            "target missing and a new lesion" => missing with { NewLesions = ["liver"] },
            "target missing, no scan before baseline" => missing with { Before = null },
            "target missing and a new lesion, no scan before baseline" => missing with { Before = null, NewLesions = ["liver"] },
            "target missing, no first dose" => missing with { FirstDose = null },
            "target missing at baseline and a new lesion" => _complete with { Baseline = null, NewLesions = ["liver"] },
            "no sum before baseline" => _complete with { Before = 0 },
            "target gone before baseline, interval too short" => _complete with { Before = 0, DaysBefore = 10 },
            "target gone at baseline" => _complete with { Baseline = 0 },
            "interval before baseline too short" => _complete with { DaysBefore = 13 },
            "interval on treatment too short" => _complete with { DaysAfter = 13 },
            "interval too short, no growth before" => _complete with { Before = 110, DaysBefore = 13 },
            "no growth before" => _complete with { Before = 100 },
            "shrinkage before" => _complete with { Before = 110 },
            "outside the window, no growth before" => _complete with { Before = 100, DaysAfter = 85 },
            "outside the window, interval too short" => _complete with { DaysBefore = 13, DaysAfter = 85 },
            "no progression" => _complete with { After = 110 },
            "no progression and nothing before" => _complete with { After = 110, Before = null },
            "no progression, no first dose, nothing before" => _complete with { After = 110, Before = null, FirstDose = null },
            "new therapy before the follow-up" => _complete with { Events = [SubjectEvent.NewAnticancerTherapy(GrowthPatient.Day(42))] },
            "cut-off before the follow-up" => _complete with { Events = [SubjectEvent.DataCutoff(GrowthPatient.Day(41))] },
            "no ECOG, two criteria" => GrowthPatient.Of(80, 100, 155, 40, 50) with { FirstDose = 0 },
            _ => throw new ArgumentOutOfRangeException(nameof(story), story, "No such story."),
        };
    }

    private static GrowthPatient NoTargets => _complete with { WithoutTargets = true, NewLesions = ["liver"] };

    private static string Letter(HyperprogressionFinding finding) => finding.Status switch
    {
        FindingStatus.Met => "+",
        FindingStatus.NotMet => "-",
        _ => finding.Reason switch
        {
            HyperprogressionReason.NoPreBaselineScan => "P",
            HyperprogressionReason.ReferenceGrowthNotPositive => "R",
            HyperprogressionReason.IntervalTooShort => "I",
            HyperprogressionReason.NoFollowUp => "F",
            HyperprogressionReason.MissingTargets => "T",
            HyperprogressionReason.NoTreatmentStart => "D",
            HyperprogressionReason.MissingClinicalData => "C",
            HyperprogressionReason.OutsideWindow => "W",
            _ => "?",
        },
    };
}
