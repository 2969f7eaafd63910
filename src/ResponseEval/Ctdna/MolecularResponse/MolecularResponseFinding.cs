namespace ResponseEval;

/// <summary>What one definition of molecular response says of a subject, with the numbers it used; never a bare yes or no.</summary>
/// <remarks>A finding is a point estimate, as published; <see cref="IsSupported"/> tells whether the counts establish it.</remarks>
public readonly record struct MolecularResponseFinding
{
    /// <summary>The definition.</summary>
    public MolecularResponseDefinition Definition { get; internal init; }

    /// <summary>Met, not met, indeterminate or not evaluable.</summary>
    public MolecularResponseStatus Status { get; internal init; }

    /// <summary>Why it is not evaluable.</summary>
    public MolecularResponseReason Reason { get; internal init; }

    /// <summary>The samples that decided; null where there were none.</summary>
    public CtdnaComparison? Comparison { get; internal init; }

    /// <summary>The level before, by the metric of the definition.</summary>
    public CtdnaLevel ReferenceLevel { get; internal init; }

    /// <summary>The level after, by the metric of the definition.</summary>
    public CtdnaLevel IndexLevel { get; internal init; }

    /// <summary>The ratio of the levels below which, or up to which, the definition is met; null where it asks for clearance or a sign.</summary>
    public double? Cutoff { get; internal init; }

    /// <summary>False if the samples are in another unit than that of the paper: a ratio of copies is not a ratio of allele fractions.</summary>
    public bool IsInPublishedUnit { get; internal init; }

    /// <summary>The ratio of the values, index to reference; null where one of them was not detected or has no value.</summary>
    public double? Ratio => IndexLevel.Value / ReferenceLevel.Value;

    /// <summary>
    /// True if the exact interval of the ratio of the counts lies at or below the cut-off, so that the fall is established and not only
    /// observed; null without counts or a cut-off.
    /// </summary>
    public bool? IsSupported =>
        Cutoff is { } cutoff && Comparison is { ReferenceCount: { } before, IndexCount: { } after }
            ? ConditionalTest.Fall(before, after, cutoff) <= CtdnaComparison.Significance
            : null;
}
