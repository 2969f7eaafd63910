namespace ResponseEval.Tests;

/// <summary>A generated subject as it was recorded, and the history and evaluation made of it when somebody asks.</summary>
internal sealed record SubjectCase
{
    private SubjectHistory? _history;
    private SubjectEvaluation? _evaluation;

    internal SubjectCase()
    {
    }

    private SubjectCase(SubjectCase original)
    {
        Header = original.Header;
        Lesions = original.Lesions;
        Assessments = original.Assessments;
        Events = original.Events;
        Rules = original.Rules;
        Salt = original.Salt;
    }

    internal SubjectHeader Header { get; init; } = new("S");

    internal IReadOnlyList<Lesion> Lesions { get; init; } = [];

    internal IReadOnlyList<Assessment> Assessments { get; init; } = [];

    internal IReadOnlyList<SubjectEvent> Events { get; init; } = [];

    internal ProtocolRules Rules { get; init; } = ProtocolRules.Default;

    /// <summary>A seed for what a property does to the case: an order, a place, an amount.</summary>
    internal int Salt { get; init; }

    internal SubjectHistory History => _history ??= Builder().Build();

    internal SubjectEvaluation Evaluation => _evaluation ??= Evaluated(History);

    internal ReadOnlySpan<TimepointResponse> Timepoints => Evaluation.Timepoints.AsSpan();

    internal IEnumerable<Assessment> FollowUps => Assessments.Where(assessment => assessment.Kind == AssessmentKind.FollowUp);

    internal static SubjectCase Of(GeneratedSubject subject) => new()
    {
        Header = subject.Header,
        Lesions = subject.Lesions,
        Assessments = subject.Assessments,
        Events = subject.Events,
        Salt = subject.Seed,
    };

    internal bool IsValid => Builder().TryBuild(out _, out _);

    internal SubjectEvaluation Evaluated(SubjectHistory history) => new ResponseEvaluator(Rules).Evaluate(history);

    internal bool Any(Func<TimepointResponse, bool> condition)
    {
        foreach (var timepoint in Timepoints)
            if (condition(timepoint))
                return true;
        return false;
    }

    internal SubjectCase Replacing(Assessment assessment) => this with
    {
        Assessments = [.. Assessments.Select(other => other.Id == assessment.Id ? assessment : other)],
    };

    public override string ToString() => SubjectText.Of(this);

    private SubjectHistoryBuilder Builder() =>
        new GeneratedSubject { Header = Header, Lesions = [.. Lesions], Assessments = [.. Assessments], Events = [.. Events] }.ToBuilder();
}
