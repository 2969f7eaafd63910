namespace ResponseEval.Trials;

/// <summary>In what readers may differ so that an adjudicator decides.</summary>
[Flags]
public enum AdjudicationTriggers
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The best responses differ.</summary>
    BestResponse = 1,

    /// <summary>One saw a CR or PR as best response and another did not.</summary>
    Response = 2,

    /// <summary>The dates of the first response differ, or one has none.</summary>
    ResponseDate = 4,

    /// <summary>One saw progression and another did not.</summary>
    Progression = 8,

    /// <summary>The dates of progression differ, or one has none.</summary>
    ProgressionDate = 16,

    /// <summary>The overall responses of a time point differ, or one reader gave none.</summary>
    Timepoint = 32,
}

/// <summary>When reads go to adjudication.</summary>
public sealed record AdjudicationRules
{
    /// <summary>Best response and the dates of response and progression, to the day: the variables most often used in central review.</summary>
    public static AdjudicationRules Default { get; } = new();

    /// <summary>What triggers it.</summary>
    public AdjudicationTriggers Triggers { get; init; } =
        AdjudicationTriggers.BestResponse | AdjudicationTriggers.ResponseDate | AdjudicationTriggers.ProgressionDate;

    /// <summary>The days by which dates may differ and still be the same, 0 or more; 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int ToleranceDays
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A tolerance is 0 days or more.");
    }
}

/// <summary>A time point that the adjudicator looks at.</summary>
/// <param name="Date">Its date.</param>
/// <param name="Triggers">Why.</param>
public readonly record struct AdjudicationPoint(DateOnly Date, AdjudicationTriggers Triggers);

/// <summary>Where the read that counts comes from.</summary>
public enum AdjudicationStatus
{
    /// <summary>The readers differ and nobody has decided yet.</summary>
    Pending,

    /// <summary>The readers agree in what the rules ask for: the read of the first one counts.</summary>
    Concordant,

    /// <summary>The readers differ and the adjudicator chose one of them.</summary>
    Adjudicated,

    /// <summary>The adjudicator chose nobody of those who were to be chosen from: a mistake in the data.</summary>
    ChoseNeither,

    /// <summary>A reader has no read of this subject.</summary>
    Incomplete,
}
