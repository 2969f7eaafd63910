namespace ResponseEval.Trials;

/// <summary>
/// How the progressions of two readers compare, and the discrepancy rates by which an audit looks for bias of the investigators (Amit et al., Eur J Cancer
/// 2011;47:1772-8). The letters of the paper stand beside the counts.
/// </summary>
/// <param name="SameDate">a1: both saw progression, at the same time.</param>
/// <param name="LocalLater">a2: both saw it, the local reader later.</param>
/// <param name="LocalEarlier">a3: both saw it, the local reader earlier.</param>
/// <param name="LocalOnly">b: only the local reader saw it.</param>
/// <param name="CentralOnly">c: only the central reader saw it.</param>
/// <param name="Neither">d: nobody saw it.</param>
public readonly record struct ProgressionDiscrepancy(int SameDate, int LocalLater, int LocalEarlier, int LocalOnly, int CentralOnly, int Neither)
{
    /// <summary>All subjects.</summary>
    public int Subjects => Both + LocalOnly + CentralOnly + Neither;

    /// <summary>
    /// EDR, the early discrepancy rate: (b + a3) / (a + b), of the progressions that the local reader saw those that the central one saw later or not at all.
    /// </summary>
    public Proportion EarlyDiscrepancy => new(LocalOnly + LocalEarlier, Both + LocalOnly);

    /// <summary>
    /// LDR, the late discrepancy rate: (c + a2) / (b + c + a2 + a3), of all discrepancies those in which the local reader saw progression later or not at all.
    /// </summary>
    public Proportion LateDiscrepancy => new(CentralOnly + LocalLater, LocalOnly + CentralOnly + LocalLater + LocalEarlier);

    /// <summary>Of how many subjects both said the same: progression at the same time, or none.</summary>
    public Proportion Agreement => new(SameDate + Neither, Subjects);

    private int Both => SameDate + LocalLater + LocalEarlier;

    /// <summary>Compares two readers over subjects; one without both reads is passed over.</summary>
    /// <param name="subjects">The subjects. An audit takes those of one arm and compares the rates of the arms (<see cref="ProportionPair"/>).</param>
    /// <param name="local">The local reader, usually the investigator.</param>
    /// <param name="central">The central reader.</param>
    /// <param name="toleranceDays">The days by which dates may differ and still be the same time, 0 or more.</param>
    public static ProgressionDiscrepancy Of(IEnumerable<SubjectReads> subjects, string local, string central, int toleranceDays = 0)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        ArgumentOutOfRangeException.ThrowIfNegative(toleranceDays);
        return Of(SubjectReads.Pairs(subjects, local, central), toleranceDays);
    }

    internal static ProgressionDiscrepancy Of(IEnumerable<(SubjectRead Local, SubjectRead Central)> pairs, int toleranceDays)
    {
        var all = default(ProgressionDiscrepancy);
        foreach (var (local, central) in pairs)
            all = all.With(local.Progression, central.Progression, toleranceDays);
        return all;
    }

    private ProgressionDiscrepancy With(DateOnly? local, DateOnly? central, int toleranceDays)
    {
        if (local is not { } localDate)
            return central is null ? this with { Neither = Neither + 1 } : this with { CentralOnly = CentralOnly + 1 };
        if (central is not { } centralDate)
            return this with { LocalOnly = LocalOnly + 1 };
        var days = localDate.DayNumber - centralDate.DayNumber;
        if (Math.Abs(days) <= toleranceDays)
            return this with { SameDate = SameDate + 1 };
        return days > 0 ? this with { LocalLater = LocalLater + 1 } : this with { LocalEarlier = LocalEarlier + 1 };
    }
}
