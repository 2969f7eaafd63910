namespace ResponseEval;

/// <summary>The kinetics of response that need no model: how deep, how soon, and whether the burden stayed low. Thresholds are decided in integers.</summary>
public sealed record ResponseKinetics
{
    private ResponseKinetics(ResponseKineticsOptions options) => Options = options;

    /// <summary>What was asked for.</summary>
    public ResponseKineticsOptions Options { get; }

    /// <summary>Depth of response and time to nadir.</summary>
    public DepthOfResponse DepthOfResponse { get; private init; }

    /// <summary>Early tumour shrinkage.</summary>
    public EarlyTumorShrinkage EarlyTumorShrinkage { get; private init; }

    /// <summary>Time to response.</summary>
    public TimeToResponse TimeToResponse { get; private init; }

    /// <summary>Whether the burden stayed below baseline + 20 %.</summary>
    public LimitedBurdenIncrease LimitedBurdenIncrease { get; private init; }

    /// <summary>The kinetics of a subject, early tumour shrinkage at week 8.</summary>
    /// <param name="evaluation">The evaluation.</param>
    public static ResponseKinetics Of(SubjectEvaluation evaluation) => Of(evaluation, ResponseKineticsOptions.Default);

    /// <summary>The kinetics of a subject.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="options">Thresholds and the early scan.</param>
    public static ResponseKinetics Of(SubjectEvaluation evaluation, ResponseKineticsOptions options)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(options);
        var burden = TargetBurden.Of(evaluation);
        return new ResponseKinetics(options)
        {
            DepthOfResponse = DepthOfResponse.Of(burden),
            EarlyTumorShrinkage = EarlyTumorShrinkage.Of(burden, evaluation.DayZero, options),
            TimeToResponse = TimeToResponse.Of(burden),
            LimitedBurdenIncrease = LimitedBurdenIncrease.Of(burden, options),
        };
    }

    /// <summary>Each quantity in a sentence with its numbers and its source; rendered when asked for.</summary>
    public ValueList<FindingExplanation> Explain() => KineticsRationale.Explain(this);
}
