namespace ResponseEval.Trials;

/// <summary>The read of one subject that counts, and whether it took an adjudicator.</summary>
/// <remarks>Two readers read independently; where they differ a third, shown both reads, says which one counts. He makes no read of his own.</remarks>
public sealed record AdjudicatedRead
{
    private AdjudicatedRead(AdjudicationStatus status, ReadDifferences? differences, SubjectRead? accepted)
    {
        Status = status;
        Triggers = differences?.Triggers ?? AdjudicationTriggers.None;
        Points = differences?.Points ?? default;
        Accepted = accepted;
    }

    /// <summary>Where it comes from.</summary>
    public AdjudicationStatus Status { get; }

    /// <summary>All in which the readers differ and the rules ask.</summary>
    public AdjudicationTriggers Triggers { get; }

    /// <summary>The time points in which they differ, in order of date.</summary>
    public ValueList<AdjudicationPoint> Points { get; }

    /// <summary>The read that counts; null if it is not known.</summary>
    public SubjectRead? Accepted { get; }

    /// <summary>Finds the read that counts.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="first">The first reader, whose read counts where both agree.</param>
    /// <param name="second">The second reader.</param>
    /// <param name="rules">When reads go to adjudication.</param>
    /// <param name="chosen">The reader whom the adjudicator chose; null if he has not, or was not asked.</param>
    public static AdjudicatedRead Of(SubjectReads subject, string first, string second, AdjudicationRules rules, string? chosen = null)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(rules);
        if (subject[first] is not { } firstRead || subject[second] is not { } secondRead)
            return new(AdjudicationStatus.Incomplete, differences: null, accepted: null);
        var differences = new ReadDifferences(firstRead, secondRead, rules);
        if (differences.Triggers == AdjudicationTriggers.None)
            return new(AdjudicationStatus.Concordant, differences, firstRead);
        if (chosen is null)
            return new(AdjudicationStatus.Pending, differences, accepted: null);
        return chosen == first || chosen == second
            ? new(AdjudicationStatus.Adjudicated, differences, chosen == first ? firstRead : secondRead)
            : new(AdjudicationStatus.ChoseNeither, differences, accepted: null);
    }
}
