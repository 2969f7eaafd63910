namespace ResponseEval;

/// <summary>The target sums of a subject that kinetics read: baseline, and the follow-ups inside the end conditions.</summary>
internal readonly ref struct TargetBurden
{
    private TargetBurden(SubjectEvaluation evaluation)
    {
        BaselineDate = evaluation.History.Baseline.Date;
        Window = evaluation.Window;
        FollowUps = evaluation.TimepointsInWindow;
        Baseline = evaluation.BaselineSum?.Hundredths;
    }

    /// <summary>The date of the baseline scan, from which days count.</summary>
    public DateOnly BaselineDate { get; }

    /// <summary>The end conditions.</summary>
    public EvaluationWindow Window { get; }

    /// <summary>The baseline sum in 0.01 mm; null without targets, and while one is missing.</summary>
    public long? Baseline { get; }

    /// <summary>The follow-ups inside the end conditions.</summary>
    public ReadOnlySpan<TimepointResponse> FollowUps { get; }

    public static TargetBurden Of(SubjectEvaluation evaluation) => new(evaluation);
}
