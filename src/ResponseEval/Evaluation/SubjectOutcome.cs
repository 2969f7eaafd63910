using System.Runtime.CompilerServices;

namespace ResponseEval;

/// <summary>The best responses of a subject. The same for a history and for columns.</summary>
internal struct BestOutcome
{
    public DatedBest<OverallResponse> Recist;
    public DatedBest<OverallResponse> RecistConfirmed;
    public DatedBest<IrecistResponse> Irecist;

    /// <summary>Reads a course.</summary>
    /// <param name="course">The follow-ups inside the end conditions.</param>
    /// <param name="referenceDay">The day from which durations count.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="outcome">Receives the best responses.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Read(in BestCourse course, int referenceDay, ProtocolRules rules, out BestOutcome outcome)
    {
        var dated = course.UpToProgression;
        outcome.Recist = BestOverallResponse.Select(course, dated, referenceDay, rules, confirmed: false);
        outcome.RecistConfirmed = BestOverallResponse.Select(course, dated, referenceDay, rules, confirmed: true);
        outcome.Irecist = IrecistBestResponse.Best(course, referenceDay, rules);
    }
}

/// <summary>What the progression of a subject comes to: events and progression-free survival. The same for a history and for columns.</summary>
internal readonly record struct ProgressionOutcome(ProgressionSummary Events, bool SurvivalEvent, int SurvivalDay)
{
    /// <summary>Reads a course.</summary>
    /// <param name="inWindow">The follow-ups inside the end conditions.</param>
    /// <param name="window">The end conditions.</param>
    /// <param name="treatmentStart">The first dose, else the baseline.</param>
    /// <param name="events">The events of the subject.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="progression">Receives the progression events; room for as many as follow-ups.</param>
    public static ProgressionOutcome Of(
        ReadOnlySpan<CoursePoint> inWindow,
        CourseWindow window,
        int treatmentStart,
        ClinicalEvents events,
        ProtocolRules rules,
        Span<DatedProgression> progression)
    {
        var count = ProgressionEvents.Gather(inWindow, treatmentStart, events, rules, progression);
        var (isEvent, day) = ImmuneProgressionFreeSurvival.Of(
            inWindow,
            count == 0 ? ProgressionStatus.PseudoProgression : progression[count - 1].Status,
            count == 0 ? Days.None : progression[count - 1].ProgressionDay(rules),
            events.FirstDeath(),
            window);
        return new(ProgressionSummary.Of(progression[..count]), isEvent, day);
    }
}
