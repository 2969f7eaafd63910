namespace ResponseEval;

/// <summary>The tumour burden of one assessment by the immune-related response criteria.</summary>
/// <param name="Date">The date of the assessment.</param>
/// <param name="Burden">The sum of the products of diameters, new measurable lesions included, in any unit (mm² or 0.01 mm²), 0 or more.</param>
public readonly record struct ImmuneRelatedBurden(DateOnly Date, long Burden);

/// <summary>With what the increase of a burden is compared.</summary>
public enum BurdenReference
{
    /// <summary>The smallest burden before, as in the immune-related response criteria.</summary>
    Nadir,

    /// <summary>The burden at baseline.</summary>
    Baseline,
}

/// <summary>
/// Pseudo-progression by bidimensional burden: an increase of at least 25 % at week 12 (early) or later (delayed) that the next assessment does not
/// confirm (Hodi et al., J Clin Oncol 2016;34:1510-7). It needs products of two diameters, which a <see cref="SubjectHistory"/> does not hold, so the
/// burdens are given.
/// </summary>
/// <param name="Status">Met, not met, or not evaluable: no follow-up, or the only increase is the last assessment.</param>
/// <param name="Reason">Why it is not evaluable.</param>
/// <param name="Date">The date of the first increase that was not confirmed, else of the one that nothing followed; null without one.</param>
/// <param name="Early">True if it lies up to week 12; null without one.</param>
public readonly record struct HodiPseudoProgression(FindingStatus Status, PhenomenonReason Reason, DateOnly? Date, bool? Early)
{
    /// <summary>Week 12: 84 days after the first dose.</summary>
    public const int WeekTwelve = 84;

    /// <summary>How many days after day 84 a scan still is that of week 12: 7, inclusive. The paper does not say.</summary>
    public const int Tolerance = 7;

    /// <summary>Finds it in a series of burdens.</summary>
    /// <param name="firstDose">The date of the first dose.</param>
    /// <param name="burdens">The burdens in order of date, the baseline first.</param>
    /// <param name="reference">With what the increase is compared: the paper does not say, and the criteria it used compare with the nadir.</param>
    /// <exception cref="ArgumentException">A burden is negative, or the dates do not rise.</exception>
    public static HodiPseudoProgression Of(
        DateOnly firstDose, ReadOnlySpan<ImmuneRelatedBurden> burdens, BurdenReference reference = BurdenReference.Nadir)
    {
        for (var i = 0; i < burdens.Length; i++)
            if (burdens[i].Burden < 0 || (i > 0 && burdens[i].Date <= burdens[i - 1].Date))
                throw new ArgumentException("Burdens are 0 or more and their dates rise.", nameof(burdens));
        if (burdens.Length < 2)
            return new(FindingStatus.NotEvaluable, PhenomenonReason.NoFollowUp, null, null);
        var against = burdens[0].Burden;
        for (var i = 1; i < burdens.Length; i++)
        {
            if (Increased(burdens[i].Burden, against))
            {
                var early = burdens[i].Date.DayNumber - firstDose.DayNumber <= WeekTwelve + Tolerance;
                if (i == burdens.Length - 1)
                    return new(FindingStatus.NotEvaluable, PhenomenonReason.NoLaterAssessment, burdens[i].Date, early);
                if (!Increased(burdens[i + 1].Burden, against))
                    return new(FindingStatus.Met, PhenomenonReason.None, burdens[i].Date, early);
                return new(FindingStatus.NotMet, PhenomenonReason.None, null, null);
            }

            if (reference == BurdenReference.Nadir)
                against = Math.Min(against, burdens[i].Burden);
        }

        return new(FindingStatus.NotMet, PhenomenonReason.None, null, null);
    }

    /// <summary>At least 25 % more, inclusive, in integers; over a burden of 0 any growth.</summary>
    private static bool Increased(long burden, long reference) => burden > reference && (Int128)4 * (burden - reference) >= reference;
}
