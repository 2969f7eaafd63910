namespace ResponseEval;

/// <summary>What a reader recorded of a lesion at one assessment.</summary>
public enum ReadingState : byte
{
    /// <summary>No state was given; not valid in a history.</summary>
    Unspecified,

    /// <summary>The diameter was measured.</summary>
    Measured,

    /// <summary>The lesion is gone: 0 mm.</summary>
    Absent,

    /// <summary>Seen but too small to measure: 5 mm unless a diameter is given (RECIST 1.1, section 4.3.2).</summary>
    TooSmall,

    /// <summary>Seen, neither gone nor unequivocally progressed; for lesions that are not targets.</summary>
    Present,

    /// <summary>Unequivocal progression of a lesion that is not a target (RECIST 1.1, section 4.3.3).</summary>
    UnequivocalProgression,

    /// <summary>Not imaged, or not readable.</summary>
    NotEvaluable,

    /// <summary>Merged into another lesion, which carries the joint diameter.</summary>
    Merged,

    /// <summary>Split into parts, whose diameters add up.</summary>
    Split,
}

/// <summary>How a lesion that is not measured changed since the previous assessment at which it was seen.</summary>
public enum LesionChange : byte
{
    /// <summary>Not recorded; counts as unchanged.</summary>
    Unknown,

    /// <summary>Larger, by any amount.</summary>
    Increased,

    /// <summary>The same.</summary>
    Unchanged,

    /// <summary>Smaller, by any amount.</summary>
    Decreased,
}

/// <summary>How sure the reader is that a new lesion is tumour.</summary>
public enum LesionCertainty : byte
{
    /// <summary>Not recorded; counts as unequivocal.</summary>
    Unspecified,

    /// <summary>Certainly a new tumour lesion.</summary>
    Unequivocal,

    /// <summary>Possibly a new tumour lesion; it counts only once it is unequivocal (RECIST 1.1, section 4.3.5).</summary>
    Equivocal,
}
