namespace ResponseEval;

/// <summary>What one lesion does at one assessment, for findings that look at lesions one by one.</summary>
internal enum LesionVerdict : byte
{
    /// <summary>A new lesion that was not seen yet, or is gone: there is nothing to judge.</summary>
    NotThere,

    /// <summary>It was not evaluated, was treated, or is merged with another and has no diameter of its own.</summary>
    Missing,

    /// <summary>Neither responding nor progressing.</summary>
    Steady,

    /// <summary>At least 30 % smaller than at baseline, or a node that became normal; of a new lesion, than when it was first measured.</summary>
    Responding,

    /// <summary>At least 20 % and 5 mm over its own nadir, or unequivocal progression of a lesion that is not a target.</summary>
    Progressing,

    /// <summary>An unequivocal new lesion that is present and not itself responding.</summary>
    New,
}
