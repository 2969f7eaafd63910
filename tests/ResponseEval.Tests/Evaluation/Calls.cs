namespace ResponseEval.Tests.Evaluation;

/// <summary>Everything that an evaluation says, comparable by value.</summary>
internal sealed record Calls(
    ValueList<TimepointResponse> Timepoints,
    BestResponses Best,
    ValueList<ProgressionEvent> Events,
    ImmuneProgressionFreeSurvival Survival,
    ImmuneDurationOfResponse? Duration,
    ResponsePattern Pattern)
{
    internal static Calls Of(SubjectEvaluation evaluation) => new(
        evaluation.Timepoints,
        evaluation.Best,
        evaluation.ProgressionEvents,
        evaluation.ImmuneProgressionFreeSurvival,
        evaluation.ImmuneDurationOfResponse,
        evaluation.Pattern);

    internal static Calls Of(SubjectCase subject) => Of(subject.Evaluation);
}
