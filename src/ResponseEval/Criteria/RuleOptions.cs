namespace ResponseEval;

/// <summary>What a target response is after a partial response was reached.</summary>
public enum ResponsePersistence
{
    /// <summary>Each time point by the formula (the default).</summary>
    Formula,

    /// <summary>Partial response, once reached, stays until target progression (EORTC RECIST FAQ).</summary>
    CarryForward,
}

/// <summary>What it means that a lesion is seen again after a complete response.</summary>
public enum ReappearanceAfterCr
{
    /// <summary>Progression (the default; EORTC RECIST FAQ).</summary>
    Progression,

    /// <summary>No reappearance rule anywhere, for nodes neither: the sums and states decide.</summary>
    Formula,
}

/// <summary>What it means that a lymph node is enlarged again after a complete response.</summary>
public enum NodeReappearance
{
    /// <summary>Only the sum decides (the default).</summary>
    NumericOnly,

    /// <summary>A target node of 10 mm or more, or a non-target node present again, is progression.</summary>
    Strict10mm,
}

/// <summary>Whether progression of another category confirms unconfirmed progression (iRECIST, c6 to c8).</summary>
public enum OtherCategoryConfirms
{
    /// <summary>It confirms (the default).</summary>
    Always,

    /// <summary>It does not: the unconfirmed progression goes on and the category joins it.</summary>
    Never,
}

/// <summary>What unconfirmed progression by new lesions needs to close as pseudo-progression.</summary>
public enum NewLesionPersistence
{
    /// <summary>Something shrank and no new lesion grew (the default).</summary>
    RequireShrinkage,

    /// <summary>No new lesion is present any more.</summary>
    StayUnconfirmed,
}

/// <summary>Which lesions count in the tumour burden of Kato 2017.</summary>
public enum KatoBurden
{
    /// <summary>Target lesions and new measurable lesions (the default).</summary>
    IrRecist,

    /// <summary>Target lesions only.</summary>
    TargetsOnly,
}
