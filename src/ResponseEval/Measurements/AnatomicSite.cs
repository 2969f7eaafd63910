namespace ResponseEval;

/// <summary>Where a lesion lies, as recorded.</summary>
/// <param name="Organ">The organ, for example "lung"; null if not recorded. Organs compare ordinally, ignoring case.</param>
/// <param name="Location">The place within the organ in words; null if not recorded. No rule reads it.</param>
public readonly record struct AnatomicSite(string? Organ, string? Location = null)
{
    /// <summary>True if both sites name an organ and it is the same, ignoring case.</summary>
    /// <param name="other">The site to compare with.</param>
    public bool IsSameOrgan(AnatomicSite other) =>
        Organ is not null && string.Equals(Organ, other.Organ, StringComparison.OrdinalIgnoreCase);
}
