namespace ResponseEval;

/// <summary>The best responses of a subject.</summary>
/// <param name="Recist">RECIST 1.1 without confirmation.</param>
/// <param name="RecistConfirmed">RECIST 1.1 with confirmation of CR and PR.</param>
/// <param name="Irecist">iRECIST.</param>
public readonly record struct BestResponses(
    BestResponse<OverallResponse> Recist, BestResponse<OverallResponse> RecistConfirmed, BestResponse<IrecistResponse> Irecist);

/// <summary>Everything that the rules say of one subject. Made by <see cref="ResponseEvaluator.Evaluate"/>.</summary>
public sealed record SubjectEvaluation
{
    internal SubjectEvaluation(SubjectHistory history, ProtocolRules rules, EvaluationWindow window)
    {
        History = history;
        Rules = rules;
        Window = window;
    }

    /// <summary>What was evaluated.</summary>
    public SubjectHistory History { get; }

    /// <summary>The rules that were applied.</summary>
    public ProtocolRules Rules { get; }

    /// <summary>The reference date and the end conditions: what best response, progression events, pattern and findings look at.</summary>
    public EvaluationWindow Window { get; }

    /// <summary>The responses of the follow-ups, in the order of <see cref="SubjectHistory.FollowUps"/>.</summary>
    public ValueList<TimepointResponse> Timepoints { get; internal init; }

    /// <summary>The responses of the follow-ups inside the end conditions.</summary>
    public ReadOnlySpan<TimepointResponse> TimepointsInWindow => Window.Select(Timepoints.AsSpan());

    /// <summary>The best responses.</summary>
    public BestResponses Best { get; internal init; }

    /// <summary>The progression events, in order of date.</summary>
    public ValueList<ProgressionEvent> ProgressionEvents { get; internal init; }

    /// <summary>Progression-free survival by iRECIST.</summary>
    public ImmuneProgressionFreeSurvival ImmuneProgressionFreeSurvival { get; internal init; }

    /// <summary>Duration of response by iRECIST; null without an iCR or iPR.</summary>
    public ImmuneDurationOfResponse? ImmuneDurationOfResponse { get; internal init; }

    /// <summary>The story of the subject in one word.</summary>
    public ResponsePattern Pattern { get; internal init; }

    /// <summary>What each published definition of hyper-progression says.</summary>
    public ValueList<HyperprogressionFinding> Hyperprogression { get; internal init; }

    /// <summary>What ctDNA says: changes, molecular responses, support at each progression event.</summary>
    public CtdnaFindings Ctdna { get; internal init; } = CtdnaFindings.Empty;

    /// <summary>True for the pattern hyper-progression while the first progression event is unresolved.</summary>
    public bool PseudoProgressionNotExcluded { get; internal init; }

    /// <summary>What somebody should look at, found while evaluating.</summary>
    public ValueList<Problem> Problems { get; internal init; }

    /// <summary>Day 0 of the printed days: the first dose, else the baseline.</summary>
    public DateOnly DayZero => History.Header.FirstDoseDate ?? History.Baseline.Date;

    /// <summary>The target sum of the baseline, which every follow-up carries; null if it cannot be formed.</summary>
    internal SumOfDiameters? BaselineSum => Timepoints.Count > 0 ? Timepoints[0].BaselineSum : SumOfTargets(History.BaselineIndex).Complete;

    /// <summary>The target lesions of one assessment added up, the baseline and pre-baseline ones too.</summary>
    /// <param name="assessment">The place of the assessment in <see cref="SubjectHistory.Assessments"/>.</param>
    /// <exception cref="IndexOutOfRangeException">The place lies outside.</exception>
    public TargetSum SumOfTargets(int assessment)
    {
        var facts = History.Facts(assessment);
        AssessmentFindings.Read(ref facts, Rules, out var findings);
        return new TargetSum(new SumOfDiameters(findings.KnownSum), findings.Targets, findings.TargetsMissing);
    }

    /// <summary>
    /// Explains every response: the rule, a sentence with the numbers that decided, and the source. Rendered by replay, so it costs
    /// nothing until somebody asks.
    /// </summary>
    public IEnumerable<Explanation> Explain() => Rationale.Explain(this);

    /// <summary>Explains the four responses of each follow-up in turn: target, non-target, overall, iRECIST.</summary>
    public IEnumerable<ValueList<Explanation>> ExplainTimepoints() => Rationale.ExplainTimepoints(this);
}
