using System.Globalization;

namespace ResponseEval.Tests.Reference;

/// <summary>Where the library and the reference disagree about a subject: one line for each difference.</summary>
internal static class ReferenceComparison
{
    internal static List<string> Differences(SubjectCase subject) => Differences(subject.Evaluation, new PlainEvaluation(subject));

    internal static List<string> Differences(SubjectEvaluation evaluation, PlainEvaluation reference)
    {
        var differences = new List<string>();
        Compare(differences, "time points", evaluation.Timepoints.Count, reference.Timepoints.Count);
        for (var i = 0; i < Math.Min(evaluation.Timepoints.Count, reference.Timepoints.Count); i++)
            TimepointComparison.Compare(differences, evaluation.Timepoints[i], reference.Timepoints[i]);
        Outcomes(differences, evaluation, reference.Outcome);
        Events(differences, evaluation, reference);
        return differences;
    }

    internal static void Compare<T>(List<string> differences, string what, T found, T expected)
    {
        if (!EqualityComparer<T>.Default.Equals(found, expected))
            differences.Add(string.Create(CultureInfo.InvariantCulture, $"{what}: found {found}, the reference has {expected}"));
    }

    private static void Outcomes(List<string> differences, SubjectEvaluation evaluation, PlainOutcome reference)
    {
        var best = evaluation.Best;
        Compare(differences, "best", (best.Recist.Response.Code(), best.Recist.Date), reference.BestUnconfirmed);
        Compare(differences, "best confirmed", (best.RecistConfirmed.Response.Code(), best.RecistConfirmed.Date), reference.BestConfirmed);
        Compare(differences, "best iRECIST", (best.Irecist.Response.Code(), best.Irecist.Date), reference.BestIrecist);
        var survival = evaluation.ImmuneProgressionFreeSurvival;
        Compare(differences, "iPFS", (survival.Event, survival.Date), reference.ProgressionFreeSurvival);
        var duration = evaluation.ImmuneDurationOfResponse;
        Compare(differences, "iDOR", duration is { } found ? (found.Start, found.Event, found.End) : null, reference.DurationOfResponse);
        var pattern = reference.Pattern(PrimaryDefinitionMet(evaluation));
        Compare(differences, "pattern", evaluation.Pattern.ToString().ToUpperInvariant(), pattern.ToUpperInvariant());
    }

    private static bool PrimaryDefinitionMet(SubjectEvaluation evaluation) =>
        evaluation.Rules.PrimaryHyperprogression
            .Select(definition => evaluation.Hyperprogression.Single(finding => finding.Definition == definition).Status)
            .FirstOrDefault(static status => status != FindingStatus.NotEvaluable) == FindingStatus.Met;

    private static void Events(List<string> differences, SubjectEvaluation evaluation, PlainEvaluation reference)
    {
        Compare(differences, "events", evaluation.ProgressionEvents.Count, reference.Events.Count);
        for (var i = 0; i < Math.Min(evaluation.ProgressionEvents.Count, reference.Events.Count); i++)
            Compare(differences, $"event {(char)('1' + i)}", evaluation.ProgressionEvents[i], Expected(reference.Events[i], evaluation.Rules, reference.Outcome));
    }

    private static ProgressionEvent Expected(PlainEvent block, ProtocolRules rules, PlainOutcome outcome) => new()
    {
        Date = block.Block.Start,
        Triggers = Triggers(block.Block.Triggers),
        Status = Enum.Parse<ProgressionStatus>(block.Status, ignoreCase: true),
        ResolvedOn = block.ResolvedOn,
        Confirmation = block.Status != "unresolved" ? null : new ConfirmationWindow(
            block.Block.Start.AddDays(rules.ConfirmationEarliestDays), block.LastInBlock.AddDays(rules.ConfirmationLatestDays)),
        ClinicalOutcome = Enum.Parse<ClinicalOutcome>(outcome.ClinicalOutcome(block)),
        Strict = block.Strict,
        Early = outcome.IsEarly(block),
        LateConfirmation = block.Late,
        BackdatedTo = block.Block.BackdatedTo,
        Ctdna = CtdnaSupport.NotAvailable,
    };

    private static ProgressionTriggers Triggers(IReadOnlyList<string> categories) =>
        (categories.Contains("T") ? ProgressionTriggers.Target : ProgressionTriggers.None)
        | (categories.Contains("NT") ? ProgressionTriggers.NonTarget : ProgressionTriggers.None)
        | (categories.Contains("NL") ? ProgressionTriggers.NewLesion : ProgressionTriggers.None);
}
