using System.Buffers;
using System.Text.Json;
using Xunit.Abstractions;

namespace ResponseEval.Tests;

/// <summary>What holds of the findings of every subject, each property with a wrong rule that it catches.</summary>
public sealed class PhenomenaPropertyTests(ITestOutputHelper output)
{
    [Fact]
    public void Findings_never_throw_are_explained_and_written_as_JSON()
    {
        var check = Property.For(Subjects.UnderAnyRules)
            .Require("pseudo-progression", 0.03, subject => Of(subject).PseudoProgression.Status == FindingStatus.Met)
            .Require("pseudo-progression suspected", 0.005, subject => Of(subject).PseudoProgression.Events.Any(one => one.Call == PseudoProgressionCall.Suspected))
            .Require("late reversal", 0.005, subject => Of(subject).PseudoProgression.LateReversal is not null)
            .Require("delayed response", 0.03, subject => Of(subject).DelayedResponse.Status == FindingStatus.Met)
            .Require("dissociated response", 0.03, subject => Of(subject).DissociatedResponse.Status == FindingStatus.Met)
            .Require("oligoprogression", 0.03, subject => Of(subject).Oligoprogression.Status == FindingStatus.Met)
            .Require("abscopal response", 0.001, subject => Of(subject).AbscopalResponse.Status == FindingStatus.Met)
            .Require("disease control", 0.1, subject => Of(subject).DiseaseControl.Status == FindingStatus.Met)
            .Require("primary resistance", 0.01, subject => Of(subject).Resistance.Monotherapy.Kind == ResistanceKind.Primary)
            .Require("secondary resistance", 0.005, subject => Of(subject).Resistance.Monotherapy.Kind == ResistanceKind.Secondary)
            .Require("a mechanism", 0.005, subject => Of(subject).Resistance.Mechanisms?.Status == FindingStatus.Met)
            .LogTo(output.WriteLine);
        check.Holds(subject =>
        {
            var evaluation = subject.Evaluated(ContextMaker.AddTo(subject));
            var phenomena = Phenomena.Of(evaluation);
            var context = ClinicalContext.Of(evaluation);
            using var document = JsonDocument.Parse(Written(phenomena, context));
            return document.RootElement.EnumerateObject().Count() == 4
                && phenomena.Explain().Concat(context.Explain()).All(explanation => explanation is { Text.Length: > 0, Source.Length: > 0 });
        });
    }

    [Fact]
    public void A_reason_stands_wherever_a_finding_is_not_evaluable_and_never_where_it_is_met() =>
        Property.For(Subjects.UnderAnyRules).Holds(subject => Verdicts(Of(subject)).All(verdict => verdict.Status switch
        {
            FindingStatus.NotEvaluable => verdict.Reason != PhenomenonReason.None,
            FindingStatus.Met => verdict.Reason == PhenomenonReason.None,
            _ => true,
        }));

    [Fact]
    public void Context_changes_no_response()
    {
        var check = Property.For(Subjects.UnderAnyRules)
            .Require("with biomarkers", 0.5, subject => ContextMaker.AddTo(subject).Biomarkers.Count > 0)
            .Require("with symptoms", 0.5, subject => ContextMaker.AddTo(subject).Symptoms.Count > 0);
        check.Holds(subject =>
        {
            var (without, with) = (subject.Evaluation, subject.Evaluated(ContextMaker.AddTo(subject)));
            return without.Timepoints == with.Timepoints
                && without.Best == with.Best
                && without.Pattern == with.Pattern
                && without.ImmuneProgressionFreeSurvival == with.ImmuneProgressionFreeSurvival
                && without.ImmuneDurationOfResponse == with.ImmuneDurationOfResponse
                && without.ProgressionEvents.Select(one => one.Status).SequenceEqual(with.ProgressionEvents.Select(one => one.Status));
        });
        check.FindsCounterexample(subject => Of(subject).PseudoProgression == Phenomena.Of(subject.Evaluation).PseudoProgression);
    }

    [Fact]
    public void The_order_of_lesions_does_not_matter()
    {
        var check = Property.For(Subjects.Any)
            .Require("dissociated response", 0.03, subject => Of(subject).DissociatedResponse.Status == FindingStatus.Met)
            .Require("oligoprogression", 0.03, subject => Of(subject).Oligoprogression.Status == FindingStatus.Met)
            .Require("radiotherapy", 0.02, subject => Of(subject).AbscopalResponse.Radiotherapy is not null);
        check.Holds(subject =>
        {
            var (one, other) = (Phenomena.Of(subject.Evaluation), Phenomena.Of(Reversed(subject)));
            return Sorted(one.DissociatedResponse) == Sorted(other.DissociatedResponse)
                && one.Oligoprogression == other.Oligoprogression
                && one.AbscopalResponse == other.AbscopalResponse
                && one.PseudoProgression == other.PseudoProgression;
        });
        check.FindsCounterexample(subject =>
            Phenomena.Of(subject.Evaluation).DissociatedResponse == Phenomena.Of(Reversed(subject)).DissociatedResponse);
    }

    [Fact]
    public void Nothing_beyond_the_end_conditions_is_looked_at()
    {
        var check = Property.For(Subjects.Any)
            .Require("with assessments beyond", 0.03, subject => Truncated(subject).Timepoints.Count < subject.Timepoints.Length);
        check.Holds(subject => Same(Phenomena.Of(subject.Evaluation), Phenomena.Of(Truncated(subject))));
        check.FindsCounterexample(subject => subject.Evaluation.Timepoints == Truncated(subject).Timepoints);
    }

    [Fact]
    public void Only_a_subject_with_progression_is_resistant_and_benefit_decides_the_kind()
    {
        var check = Property.For(Subjects.Any).Require("resistant", 0.03, subject => Of(subject).Resistance.ChemoCombination.Status == FindingStatus.Met);
        check.Holds(subject =>
        {
            var resistance = Phenomena.Of(subject.Evaluation).Resistance;
            var isOpen = subject.Evaluation.ProgressionEvents.Any(one => one.Status != ProgressionStatus.PseudoProgression);
            return isOpen == resistance.Facts is not null
                && (resistance.ChemoCombination.Kind != ResistanceKind.Primary || resistance.Facts!.BenefitDays <= 180)
                && (resistance.Monotherapy.Kind != ResistanceKind.Secondary || resistance.Facts!.BenefitDays >= 180);
        });
        check.FindsCounterexample(subject => Phenomena.Of(subject.Evaluation).Resistance is not { ChemoCombination.Kind: ResistanceKind.Primary, Facts.BenefitDays: > 60 });
    }

    private static Phenomena Of(SubjectCase subject) => Phenomena.Of(subject.Evaluated(ContextMaker.AddTo(subject)));

    private static IEnumerable<(FindingStatus Status, PhenomenonReason Reason)> Verdicts(Phenomena phenomena) =>
    [
        (phenomena.PseudoProgression.Status, phenomena.PseudoProgression.Reason),
        (phenomena.DelayedResponse.Status, phenomena.DelayedResponse.Reason),
        (phenomena.DissociatedResponse.Status, phenomena.DissociatedResponse.Reason),
        (phenomena.Oligoprogression.Status, phenomena.Oligoprogression.Reason),
        (phenomena.AbscopalResponse.Status, phenomena.AbscopalResponse.Reason),
        (phenomena.DiseaseControl.Status, phenomena.DiseaseControl.Reason),
        (phenomena.DiseaseControl.Durable, phenomena.DiseaseControl.DurableReason),
        (phenomena.Resistance.Monotherapy.Status, phenomena.Resistance.Monotherapy.Reason),
        (phenomena.Resistance.ChemoCombination.Status, phenomena.Resistance.ChemoCombination.Reason),
        (phenomena.Resistance.Acquired.Status, phenomena.Resistance.Acquired.Reason),
    ];

    private static bool Same(Phenomena one, Phenomena other) =>
        one.PseudoProgression == other.PseudoProgression
        && one.DelayedResponse == other.DelayedResponse
        && one.DissociatedResponse == other.DissociatedResponse
        && one.Oligoprogression == other.Oligoprogression
        && one.AbscopalResponse == other.AbscopalResponse
        && one.DiseaseControl == other.DiseaseControl
        && one.Resistance == other.Resistance;

    private static DissociatedResponse Sorted(DissociatedResponse finding) => finding with
    {
        Responding = [.. finding.Responding.OrderBy(lesion => lesion.Lesion, StringComparer.Ordinal)],
        Progressing = [.. finding.Progressing.OrderBy(lesion => lesion.Lesion, StringComparer.Ordinal)],
        NewLesions = [.. finding.NewLesions.OrderBy(lesion => lesion.Lesion, StringComparer.Ordinal)],
    };

    private static SubjectEvaluation Reversed(SubjectCase subject) =>
        subject.Evaluated(ContextMaker.Rebuilt(subject.History, lesions: subject.History.Lesions.Reverse()).Build());

    private static SubjectEvaluation Truncated(SubjectCase subject)
    {
        var history = subject.History;
        var window = EvaluationWindow.Of(history);
        return subject.Evaluated(ContextMaker.Rebuilt(history, assessment => assessment.Date <= history.Baseline.Date || window.Includes(assessment.Date)).Build());
    }

    private static byte[] Written(Phenomena phenomena, ClinicalContext context)
    {
        var bytes = new ArrayBufferWriter<byte>();
        var json = new JsonText(bytes);
        json.Raw("{\"first\":0"u8);
        PhenomenaText.Write(phenomena, ref json);
        ResistanceText.Write(phenomena.Resistance, ref json);
        ContextText.Write(context, ref json);
        json.Raw("}"u8);
        json.Flush();
        return bytes.WrittenSpan.ToArray();
    }
}
