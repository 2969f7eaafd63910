namespace ResponseEval.Tests.Reference;

/// <summary>One follow-up as the reference sees it.</summary>
internal sealed record PlainTimepoint(DateOnly Date, PlainRecistTimepoint Recist, PlainIrecistTimepoint Irecist)
{
    internal decimal? Baseline { get; init; }

    internal decimal? NewSum { get; init; }
}

/// <summary>
/// decisions.md, sections 1 to 6, written a second time straight from the text: plain, slow, in decimal millimetres, by lesion id. It
/// shares the input types with the library and no rule.
/// </summary>
internal sealed class PlainEvaluation
{
    private readonly SubjectCase _subject;
    private readonly Assessment _baseline;

    internal PlainEvaluation(SubjectCase subject)
    {
        _subject = subject;
        _baseline = subject.Assessments.Single(assessment => assessment.Kind == AssessmentKind.Baseline);
        var followUps = subject.FollowUps.OrderBy(assessment => assessment.Date).ToList();
        (Timepoints, _) = Run(followUps);
        (InWindow, Events) = Run(followUps.Where(assessment => IsInside(assessment.Date)).ToList());
        Outcome = new PlainOutcome(subject, _baseline, this);
    }

    internal IReadOnlyList<PlainTimepoint> Timepoints { get; }

    /// <summary>What the follow-ups inside the end conditions give on their own.</summary>
    internal IReadOnlyList<PlainTimepoint> InWindow { get; }

    internal IReadOnlyList<PlainEvent> Events { get; }

    internal PlainOutcome Outcome { get; }

    /// <summary>Before the first new anticancer therapy, and up to any data cut-off.</summary>
    internal bool IsInside(DateOnly date) => _subject.Events.All(other => other.Kind switch
    {
        SubjectEventKind.NewAnticancerTherapy => date < other.Date,
        SubjectEventKind.DataCutoff => date <= other.Date,
        _ => true,
    });

    private (List<PlainTimepoint> Timepoints, List<PlainEvent> Events) Run(List<Assessment> followUps)
    {
        var baseline = new SeenAssessment(_subject, _baseline);
        var recist = new PlainRecist(_subject.Rules, baseline);
        var irecist = new PlainIrecist(_subject.Rules);
        var timepoints = new List<PlainTimepoint>();
        foreach (var followUp in followUps)
        {
            var now = new SeenAssessment(_subject, followUp);
            var completeBefore = recist.CompleteBefore;
            var categories = recist.Next(now);
            var newSum = irecist.NewSum(now);
            timepoints.Add(new(followUp.Date, categories, irecist.Next(now, categories, completeBefore)) { Baseline = baseline.Sum, NewSum = newSum });
        }

        return (timepoints, irecist.Events);
    }
}
