namespace ResponseEval;

/// <summary>Which way a score goes.</summary>
public enum ScoreDirection
{
    /// <summary>No direction was given; not valid in a history.</summary>
    Unspecified,

    /// <summary>A higher score is better: global health, physical function.</summary>
    HigherIsBetter,

    /// <summary>A higher score is worse: pain, fatigue.</summary>
    HigherIsWorse,
}

/// <summary>A score of symptoms or quality of life on one date. It never changes a response.</summary>
/// <param name="Date">The date of the answer.</param>
/// <param name="Instrument">The questionnaire, for example "QLQ-C30", not empty; compared ordinally.</param>
/// <param name="Value">The score, any finite number.</param>
/// <param name="Direction">Whether a higher score is better or worse; the same for all scores of one scale.</param>
public sealed record SymptomScore(DateOnly Date, string Instrument, double Value, ScoreDirection Direction)
{
    /// <summary>The scale of the questionnaire, for example "fatigue"; null where it has one. Compared ordinally.</summary>
    public string? Scale { get; init; }

    private const double MostInDecimals = 1e15;

    /// <summary>
    /// The change that a patient notices, more than 0, in points of the scale: a score worse than at the start by at least this much is a
    /// worsening. Null: the score is shown and stability is not derived from it. For QLQ-C30, 10 points (Osoba et al., J Clin Oncol 1998;16:139-144).
    /// </summary>
    public double? MeaningfulChange { get; init; }

    /// <summary>True if both scores are of one scale of one questionnaire.</summary>
    /// <param name="other">The other score.</param>
    public bool IsSameScale(SymptomScore other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return string.Equals(Instrument, other.Instrument, StringComparison.Ordinal) && string.Equals(Scale, other.Scale, StringComparison.Ordinal);
    }

    /// <summary>True if this score is worse than an earlier one by at least <see cref="MeaningfulChange"/>; false where that is not known.</summary>
    /// <param name="earlier">The earlier score of the same scale.</param>
    /// <remarks>Decided in decimals: from 33.3 to 23.3 is a change of 10, which binary fractions miss.</remarks>
    public bool IsWorseThan(SymptomScore earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        if (MeaningfulChange is not { } least)
            return false;
        var (from, to) = Direction == ScoreDirection.HigherIsWorse ? (earlier.Value, Value) : (Value, earlier.Value);
        return Math.Max(Math.Max(Math.Abs(from), Math.Abs(to)), least) < MostInDecimals
            ? (decimal)to - (decimal)from >= (decimal)least
            : to - from >= least;
    }
}
