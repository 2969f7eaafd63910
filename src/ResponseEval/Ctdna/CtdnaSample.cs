namespace ResponseEval;

/// <summary>The unit of a ctDNA value.</summary>
public enum CtdnaUnit
{
    /// <summary>Not recorded.</summary>
    Unspecified,

    /// <summary>Variant allele fraction, 0 to 1.</summary>
    VariantAlleleFraction,

    /// <summary>Mean tumour molecules per millilitre of plasma.</summary>
    MeanTumorMoleculesPerMilliliter,

    /// <summary>Mutant copies per millilitre of plasma.</summary>
    CopiesPerMilliliter,

    /// <summary>The fraction of cell-free DNA that comes from tumour, 0 to 1.</summary>
    TumorFraction,
}

/// <summary>The counts of one tracked variant in a ctDNA sample.</summary>
/// <param name="Id">The name of the variant, for example "KRAS G12D".</param>
/// <param name="MutantMolecules">Unique molecules that carry the variant, 0 or more; null if not counted.</param>
/// <param name="TotalMolecules">Unique molecules that cover the site, mutant ones included; null if not counted.</param>
public sealed record CtdnaVariant(string Id, long? MutantMolecules = null, long? TotalMolecules = null);

/// <summary>One ctDNA sample. It is carried with the history and never changes a RECIST or iRECIST response.</summary>
/// <param name="Date">The date of the draw.</param>
public sealed record CtdnaSample(DateOnly Date)
{
    /// <summary>The assay; only samples of one assay and unit are compared. Null if not recorded.</summary>
    public string? Assay { get; init; }

    /// <summary>The unit of <see cref="Value"/> and <see cref="LimitOfDetection"/>.</summary>
    public CtdnaUnit Unit { get; init; }

    /// <summary>The measured value in <see cref="Unit"/>, 0 or more, fractions at most 1; null if not reported.</summary>
    public double? Value { get; init; }

    /// <summary>True if the assay called ctDNA detected, false if not; null if not recorded. Separate from <see cref="Value"/>.</summary>
    public bool? Detected { get; init; }

    /// <summary>The limit of detection in <see cref="Unit"/>, or null.</summary>
    public double? LimitOfDetection { get; init; }

    /// <summary>Mutant molecules counted over all tracked variants, or null.</summary>
    public long? MutantMolecules { get; init; }

    /// <summary>Molecules counted in all, mutant ones included, or null.</summary>
    public long? TotalMolecules { get; init; }

    /// <summary>The volume of plasma in millilitres, above 0, or null.</summary>
    public double? PlasmaMilliliters { get; init; }

    /// <summary>The counts of each tracked variant, where given.</summary>
    public ValueList<CtdnaVariant> Variants { get; init; }
}
