namespace ResponseEval;

/// <summary>A lesion of one subject: declared once, read at assessments by its id.</summary>
/// <param name="Id">The id of the lesion, unique within the subject, not empty; compared ordinally.</param>
/// <param name="Role">Target, non-target, or new since baseline.</param>
public sealed record Lesion(string Id, LesionRole Role)
{
    /// <summary>Where the lesion lies.</summary>
    public AnatomicSite Site { get; init; }

    /// <summary>True for a lymph node: its diameter is the short axis, and below 10 mm it counts as normal (RECIST 1.1, section 3.1).</summary>
    public bool IsLymphNode { get; init; }

    /// <summary>
    /// The date of local radiotherapy to this lesion, or null. From then on, if the date lies after baseline, the lesion is not
    /// evaluable: what a beam removed is no response.
    /// </summary>
    public DateOnly? IrradiatedOn { get; init; }

    /// <summary>What the lesion is made of. No response depends on it.</summary>
    public LesionNature Nature { get; init; }

    /// <summary>True if the lesion was first seen after baseline.</summary>
    public bool IsNew => Role is LesionRole.NewTarget or LesionRole.NewNonTarget;
}
