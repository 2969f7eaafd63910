namespace ResponseEval;

/// <summary>What the mutant molecules of a sample were counted in.</summary>
public enum CountExposure
{
    /// <summary>Nothing: there are no counts to compare.</summary>
    None,

    /// <summary>All molecules that cover the sites: a ratio of counts is a ratio of allele fractions.</summary>
    Molecules,

    /// <summary>Plasma, in millilitres: a ratio of counts is a ratio of copies per millilitre.</summary>
    PlasmaMilliliters,
}

/// <summary>Mutant molecules in an exposure. The <c>default</c> value is no count and not accepted by the statistics.</summary>
public readonly record struct MolecularCount
{
    /// <summary>Makes a count.</summary>
    /// <param name="mutant">Mutant molecules, 0 or more.</param>
    /// <param name="exposure">Total molecules or millilitres, above 0 and finite; of both samples of a comparison in the same kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside.</exception>
    public MolecularCount(long mutant, double exposure)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(mutant);
        if (!(exposure > 0 && double.IsFinite(exposure)))
            throw new ArgumentOutOfRangeException(nameof(exposure), exposure, "An exposure is above 0 and finite.");
        Mutant = mutant;
        Exposure = exposure;
    }

    /// <summary>Mutant molecules.</summary>
    public long Mutant { get; }

    /// <summary>Total molecules, or millilitres of plasma.</summary>
    public double Exposure { get; }

    /// <summary>Mutant molecules for each unit of exposure.</summary>
    public double Rate => Mutant / Exposure;
}
