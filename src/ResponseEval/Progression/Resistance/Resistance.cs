namespace ResponseEval;

/// <summary>
/// Resistance to checkpoint blockade by the published definitions side by side: which one fits depends on the treatment, which a history does not name.
/// Progression is the first progression event that did not close as pseudo-progression; benefit counts from the first dose to it.
/// </summary>
public sealed record Resistance
{
    internal const string Name = "resistance";

    /// <summary>The numbers from which the definitions decide; null without progression.</summary>
    public ResistanceFacts? Facts { get; init; }

    /// <summary>SITC, single-agent anti-PD-(L)1.</summary>
    public required ResistanceFinding Monotherapy { get; init; }

    /// <summary>SITC, checkpoint blockade with chemotherapy.</summary>
    public required ResistanceFinding ChemoCombination { get; init; }

    /// <summary>Acquired resistance of Schoenfeld.</summary>
    public required ResistanceFinding Acquired { get; init; }

    /// <summary>The mechanisms that the recorded facts are consistent with; null unless a definition is met or waits for confirmation.</summary>
    public ResistanceMechanisms? Mechanisms { get; init; }

    /// <summary>Finds it in an evaluation, inside its end conditions.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="options">What the definitions leave open; null for the defaults.</param>
    public static Resistance Of(SubjectEvaluation evaluation, ResistanceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return Of(new ObservedCourse(evaluation), options ?? ResistanceOptions.Default);
    }

    internal static Resistance Of(in ObservedCourse course, ResistanceOptions options)
    {
        if (course.FirstProgression is not { } progression)
            return WithoutProgression(course.AnyEvaluable);
        var facts = ResistanceFacts.Of(course, progression, options);
        var monotherapy = SitcMonotherapyResistance.Of(facts, options);
        var chemoCombination = SitcChemoCombinationResistance.Of(facts, options);
        var acquired = SchoenfeldAcquiredResistance.Of(facts, options);
        var applies = monotherapy.Status == FindingStatus.Met || monotherapy.Reason == PhenomenonReason.Unconfirmed
            || chemoCombination.Status == FindingStatus.Met || acquired.Status == FindingStatus.Met;
        return new()
        {
            Facts = facts,
            Monotherapy = monotherapy,
            ChemoCombination = chemoCombination,
            Acquired = acquired,
            Mechanisms = applies ? ResistanceMechanisms.Of(course.History, progression.Date) : null,
        };
    }

    /// <summary>Explains the finding: a sentence for each definition, and one for the mechanisms.</summary>
    public ValueList<FindingExplanation> Explain()
    {
        var explanations = new List<FindingExplanation>
        {
            ResistanceRationale.Explain(Monotherapy, Facts),
            ResistanceRationale.Explain(ChemoCombination, Facts),
            ResistanceRationale.Explain(Acquired, Facts),
        };
        if (Mechanisms is { } mechanisms)
            explanations.Add(mechanisms.Explain());
        return [.. explanations];
    }

    /// <summary>Explains the definitions that are met.</summary>
    internal IEnumerable<FindingExplanation> ExplainFired()
    {
        foreach (var finding in (ResistanceFinding[])[Monotherapy, ChemoCombination, Acquired])
            if (finding.Status == FindingStatus.Met)
                yield return ResistanceRationale.Explain(finding, Facts);
    }

    private static Resistance WithoutProgression(bool anyEvaluable)
    {
        var (status, reason) = anyEvaluable
            ? (FindingStatus.NotMet, PhenomenonReason.NoProgression)
            : (FindingStatus.NotEvaluable, PhenomenonReason.NoFollowUp);
        return new()
        {
            Monotherapy = new() { Definition = ResistanceDefinition.Kluger2020, Status = status, Reason = reason },
            ChemoCombination = new() { Definition = ResistanceDefinition.Rizvi2023, Status = status, Reason = reason },
            Acquired = new() { Definition = ResistanceDefinition.Schoenfeld2021, Status = status, Reason = reason },
        };
    }
}
