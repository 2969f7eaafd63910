using FsCheck.Fluent;
using Xunit.Abstractions;

namespace ResponseEval.Tests.Progression.Hyperprogression;

public sealed class HyperprogressionProperties(ITestOutputHelper output)
{
    private static readonly HyperprogressionDefinition[] _needTargetGrowth =
    [
        HyperprogressionDefinition.Champiat2017, HyperprogressionDefinition.SaadaBouzid2017, HyperprogressionDefinition.Ferrara2018,
        HyperprogressionDefinition.Matos2020, HyperprogressionDefinition.Kim2019Tgk, HyperprogressionDefinition.Kim2019Tgr,
        HyperprogressionDefinition.Kas2020, HyperprogressionDefinition.Gandara2021, HyperprogressionDefinition.Ji2019,
    ];

    private static readonly HyperprogressionDefinition[] _needAScanBefore =
    [
        HyperprogressionDefinition.Champiat2017, HyperprogressionDefinition.SaadaBouzid2017, HyperprogressionDefinition.Kato2017,
        HyperprogressionDefinition.Ferrara2018, HyperprogressionDefinition.Kim2019Tgk, HyperprogressionDefinition.Kim2019Tgr,
        HyperprogressionDefinition.Kas2020, HyperprogressionDefinition.Ji2019,
    ];

    private static readonly HyperprogressionDefinition[] _ratios =
    [
        HyperprogressionDefinition.Champiat2017, HyperprogressionDefinition.SaadaBouzid2017, HyperprogressionDefinition.Kato2017,
        HyperprogressionDefinition.Kim2019Tgk, HyperprogressionDefinition.Kim2019Tgr, HyperprogressionDefinition.Ji2019,
    ];

    private static readonly HyperprogressionDefinition[] _needAFirstDose =
    [
        HyperprogressionDefinition.Kato2017, HyperprogressionDefinition.Matos2020, HyperprogressionDefinition.Kim2019Tgk,
        HyperprogressionDefinition.Kim2019Tgr, HyperprogressionDefinition.Kim2019Ttf, HyperprogressionDefinition.Gandara2021,
    ];

    [Fact]
    public void Every_definition_reaches_every_status()
    {
        var check = Property.For(Gen.Choose(0, int.MaxValue - 1).Select(seed => Findings(GrowthPatients.Make(seed)))).LogTo(output.WriteLine);
        foreach (var definition in HyperprogressionFindings.Definitions(ProtocolRules.Default).Select(rule => rule.Definition))
            foreach (var status in Enum.GetValues<FindingStatus>())
                check = check.Require($"{definition} {status}", 0.02, findings => findings.Any(finding => finding.Definition == definition && finding.Status == status));
        foreach (var reason in Enum.GetValues<HyperprogressionReason>().Skip(1))
            check = check.Require(reason.ToString(), 0.02, findings => findings.Any(finding => finding.Reason == reason));
        check.Holds(_ => true);
    }

    /// <summary>
    /// Lo Russo is left out: growth is one of its five criteria. For Kato the tumour is its burden, which may hold new lesions. Gandara without a
    /// scan measures nothing.
    /// </summary>
    [Fact]
    public void No_definition_that_measures_growth_is_met_by_a_shrinking_tumour() => Shrinking().Holds(patient =>
        !Findings(patient).Any(finding =>
            finding.Status == FindingStatus.Met && finding.Inputs!.FirstEvaluationDate is not null && _needTargetGrowth.Contains(finding.Definition))
        && patient.Status(new Kato2017 { Burden = KatoBurden.TargetsOnly }) != FindingStatus.Met);

    [Fact]
    public void A_ratio_that_does_not_ask_for_growth_before_is_met_by_one_that_shrinks()
    {
        var patient = Shrinking().FindsCounterexample(patient =>
            HyperprogressionInputs.Of(patient.Evaluation) is not { ReferenceGrowthRate: { } before, OnTreatmentGrowthRate: { } after }
            || !(after / before >= 2));
        Assert.True(patient.Before > patient.Baseline);
    }

    [Fact]
    public void A_difference_that_does_not_ask_for_growth_is_met_by_one_that_shrinks() => Shrinking().FindsCounterexample(patient =>
        HyperprogressionInputs.Of(patient.Evaluation) is not { FirstEvaluationResponse: OverallResponse.ProgressiveDisease } inputs
        || !(inputs.OnTreatmentGrowthRate - inputs.ReferenceGrowthRate > 50));

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void Scaling_all_lengths_changes_no_ratio(int factor) => Growing()
        .Require("met", 0.2, patient => Findings(patient).Any(finding => finding.Status == FindingStatus.Met))
        .Holds(patient => Findings(patient).Zip(Findings(Scaled(patient, factor))).All(pair => IsScaleFree(pair.First.Definition, pair.First, pair.Second)));

    [Fact]
    public void Matos_has_an_absolute_threshold_and_notices_the_scale() => Growing().FindsCounterexample(patient =>
        Status(patient, HyperprogressionDefinition.Matos2020) == Status(Scaled(patient, 2), HyperprogressionDefinition.Matos2020));

    [Fact]
    public void Kinetics_need_no_scaled_rules() => Growing().Holds(patient =>
    {
        var scaled = Scaled(patient, 3) with { Rules = ProtocolRules.Default };
        return patient.Status(new SaadaBouzid2017()) == scaled.Status(new SaadaBouzid2017()) && patient.Status(new Ji2019()) == scaled.Status(new Ji2019());
    });

    [Fact]
    public void Without_a_scan_before_baseline_what_needs_one_is_not_met_and_says_so() => Growing().Holds(patient =>
        Missing(patient with { Before = null }, _needAScanBefore, HyperprogressionReason.NoPreBaselineScan));

    [Fact]
    public void Without_a_first_dose_what_needs_one_is_not_met_and_says_so() => Growing().Holds(patient =>
        Missing(patient with { FirstDose = null }, _needAFirstDose, HyperprogressionReason.NoTreatmentStart));

    [Fact]
    public void Without_growth_before_no_ratio_is_met_and_none_has_a_value() => Growing().Holds(patient => patient is not { Before: { } before, Baseline: { } baseline } || before < baseline
            || Findings(patient).Where(finding => _ratios.Contains(finding.Definition)).All(finding => finding.Status != FindingStatus.Met && finding.Value is null));

    [Fact]
    public void A_rule_that_counts_from_baseline_without_a_first_dose_is_caught() => Growing().FindsCounterexample(patient =>
        Status(patient with { FirstDose = 0 }, HyperprogressionDefinition.Matos2020) != FindingStatus.Met);

    [Fact]
    public void Any_subject_has_twelve_findings_each_with_a_reason_where_it_is_not_evaluable() => Property.For(Subjects.UnderAnyRules)
        .Require("a scan before baseline", 0.1, subject => subject.History.BaselineIndex > 0)
        .Require("met", 0.1, subject => HyperprogressionFindings.Of(subject.Evaluation).Any(finding => finding.Status == FindingStatus.Met))
        .Require("no first dose", 0.2, subject => subject.Header.FirstDoseDate is null)
        .LogTo(output.WriteLine)
        .Holds(subject => WellFormed(HyperprogressionFindings.Of(subject.Evaluation)));

    [Fact]
    public void Any_growth_has_twelve_findings_each_with_a_reason_where_it_is_not_evaluable() => Growing().Holds(patient => WellFormed(Findings(patient)));

    [Fact]
    public void The_order_of_events_and_clinical_states_does_not_matter() => Growing().Holds(patient => Findings(patient).Select(Answer)
        .SequenceEqual(Findings(patient with { Events = [.. patient.Events.Reverse()], Clinical = [.. patient.Clinical.Reverse()] }).Select(Answer)));

    /// <summary>The conjunction rule: a part that fails settles a definition, so what is missing beside it can only leave it not met or not evaluable.</summary>
    [Fact]
    public void Knowing_less_never_makes_a_definition_met() => Growing().Holds(patient => Findings(patient)
        .Zip(Findings(patient with { Before = null, Clinical = [] }))
        .All(pair => pair.Second.Status != FindingStatus.Met || pair.First.Status == FindingStatus.Met));

    private PropertyCheck<GrowthPatient> Growing() => Property.For(GrowthPatients.Any)
        .Require("progression", 0.3, patient => patient.Evaluation.Timepoints.Any(timepoint => timepoint.Recist.Overall == OverallResponse.ProgressiveDisease))
        .Require("growth before", 0.4, patient => patient.Before < patient.Baseline)
        .LogTo(output.WriteLine);

    private PropertyCheck<GrowthPatient> Shrinking() => Property.For(GrowthPatients.Shrinking)
        .Require("progression by new lesions", 0.2, patient => patient.Evaluation.Timepoints.Any(timepoint => timepoint.Recist.Overall == OverallResponse.ProgressiveDisease))
        .Require("growth before", 0.3, patient => patient.Before < patient.Baseline)
        .Require("shrinkage before", 0.08, patient => patient.Before > patient.Baseline)
        .LogTo(output.WriteLine);

    private static ValueList<HyperprogressionFinding> Findings(GrowthPatient patient) => HyperprogressionFindings.Of(patient.Evaluation);

    private static FindingStatus Status(GrowthPatient patient, HyperprogressionDefinition definition) =>
        Findings(patient).Single(finding => finding.Definition == definition).Status;

    private static (HyperprogressionDefinition, FindingStatus, HyperprogressionReason, double?) Answer(HyperprogressionFinding finding) =>
        (finding.Definition, finding.Status, finding.Reason, finding.Value);

    /// <summary>Scaled with the absolute threshold of the rules, so that progression stays what it is.</summary>
    private static GrowthPatient Scaled(GrowthPatient patient, int factor) => patient with
    {
        Before = patient.Before * factor,
        Baseline = patient.Baseline * factor,
        After = patient.After * factor,
        NewTarget = patient.NewTarget * factor,
        Rules = patient.Rules with { ProgressionIncreaseLength = Length.FromMillimeters(5m * factor) },
    };

    private static bool IsScaleFree(HyperprogressionDefinition definition, HyperprogressionFinding one, HyperprogressionFinding scaled) =>
        Near(one.Value, scaled.Value)
        && (definition == HyperprogressionDefinition.Matos2020 || (one.Status == scaled.Status && one.Reason == scaled.Reason));

    private static bool Near(double? one, double? other) =>
        one is { } first && other is { } second ? Math.Abs(first - second) <= 1e-9 * Math.Max(1, Math.Abs(first)) : one is null && other is null;

    /// <summary>Not met, or not evaluable by this reason or one that stands before it.</summary>
    private static bool Missing(GrowthPatient patient, HyperprogressionDefinition[] definitions, HyperprogressionReason reason) => Findings(patient)
        .Where(finding => definitions.Contains(finding.Definition))
        .All(finding => finding.Status == FindingStatus.NotMet
            || (finding.Status == FindingStatus.NotEvaluable
                && (finding.Reason == reason || finding.Reason is HyperprogressionReason.NoFollowUp or HyperprogressionReason.NoTreatmentStart or HyperprogressionReason.MissingTargets)));

    private static bool WellFormed(ValueList<HyperprogressionFinding> findings) => findings.Count == 12 && findings.All(finding =>
        (finding.Status == FindingStatus.NotEvaluable) == (finding.Reason != HyperprogressionReason.None)
        && (finding.Value is not { } value || double.IsFinite(value))
        && finding.Explain().Text.Length > 0);
}
