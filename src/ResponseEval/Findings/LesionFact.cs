namespace ResponseEval;

/// <summary>What was seen of a lesion at one assessment, once merges, splits and treatment are resolved.</summary>
public enum LesionSeen : byte
{
    /// <summary>Missing: no reading, not evaluable, or treated since baseline.</summary>
    NotEvaluated,

    /// <summary>Gone: 0 mm.</summary>
    Absent,

    /// <summary>Measured; the diameter is above 0 mm.</summary>
    Measured,

    /// <summary>Too small to measure; the diameter is the default of the rules.</summary>
    TooSmall,

    /// <summary>Seen; the diameter is -1 where none was given.</summary>
    Present,

    /// <summary>Unequivocal progression; the diameter is -1 where none was given.</summary>
    UnequivocalProgression,
}

/// <summary>What a lesion is, and how it was described at one assessment.</summary>
[Flags]
public enum LesionTraits : byte
{
    /// <summary>No trait.</summary>
    None = 0,

    /// <summary>A target lesion.</summary>
    Target = 1,

    /// <summary>A non-target lesion.</summary>
    NonTarget = 2,

    /// <summary>A measurable lesion first seen after baseline.</summary>
    NewTarget = 4,

    /// <summary>Another lesion first seen after baseline.</summary>
    NewNonTarget = 8,

    /// <summary>A lymph node.</summary>
    Node = 16,

    /// <summary>The reader is not sure that the new lesion is tumour.</summary>
    Equivocal = 32,

    /// <summary>Larger than when it was last seen.</summary>
    Increased = 64,

    /// <summary>Smaller than when it was last seen.</summary>
    Decreased = 128,
}

/// <summary>One lesion at one assessment, as the rules read it.</summary>
/// <param name="Hundredths">
/// The diameter in 0.01 mm, 0 to <see cref="Length.Maximum"/>, or -1 where none is known. Histories and <c>CohortCheck</c> keep to it; the fold itself does
/// not check it, and sums of longer diameters may be wrong.
/// </param>
/// <param name="Seen">What was seen.</param>
/// <param name="Traits">What the lesion is and how it was described. Exactly one of the four roles is set.</param>
public readonly record struct LesionFact(int Hundredths, LesionSeen Seen, LesionTraits Traits)
{
    /// <summary>The diameter where none is known.</summary>
    public const int NoDiameter = -1;

    /// <summary>
    /// The diameter as the rules count it: 0 mm of a lesion that is gone or merged into another, the parts of a split one together,
    /// <see cref="ProtocolRules.TooSmallDefault"/> of one too small to measure; null where none is known.
    /// </summary>
    /// <param name="rules">The rules.</param>
    public Length? Diameter(ProtocolRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return AssessmentFindings.Value(this, rules) is >= 0 and var known ? Length.FromHundredths(known) : null;
    }
}
