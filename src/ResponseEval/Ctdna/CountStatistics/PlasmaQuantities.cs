namespace ResponseEval;

/// <summary>Conversions between what assays report.</summary>
public static class PlasmaQuantities
{
    /// <summary>The mass of a haploid human genome in picograms, as most laboratories count; some use 3.03.</summary>
    public const double PicogramsPerGenome = 3.3;

    private const double PicogramsPerNanogram = 1000;

    /// <summary>Haploid genome equivalents of an amount of cell-free DNA; per millilitre if the amount is.</summary>
    /// <param name="nanograms">Cell-free DNA in ng, 0 or more.</param>
    /// <param name="picogramsPerGenome">The mass of a haploid genome in pg, above 0.</param>
    public static double GenomeEquivalents(double nanograms, double picogramsPerGenome = PicogramsPerGenome)
    {
        if (!(nanograms >= 0))
            throw new ArgumentOutOfRangeException(nameof(nanograms), nanograms, "An amount is 0 or more.");
        if (!(picogramsPerGenome > 0))
            throw new ArgumentOutOfRangeException(nameof(picogramsPerGenome), picogramsPerGenome, "A mass is above 0.");
        return nanograms * PicogramsPerNanogram / picogramsPerGenome;
    }

    /// <summary>Mutant copies of an amount of cell-free DNA; per millilitre if the amount is. The mean over tracked variants gives MTM/mL.</summary>
    /// <param name="alleleFraction">The variant allele fraction, 0 to 1.</param>
    /// <param name="nanograms">Cell-free DNA in ng, 0 or more.</param>
    /// <param name="picogramsPerGenome">The mass of a haploid genome in pg, above 0.</param>
    public static double MutantCopies(double alleleFraction, double nanograms, double picogramsPerGenome = PicogramsPerGenome) =>
        Fraction(alleleFraction, nameof(alleleFraction)) * GenomeEquivalents(nanograms, picogramsPerGenome);

    /// <summary>The variant allele fraction of a tumour fraction: TF m / (TF CN + 2 (1 - TF)). Diploid, heterozygous and clonal: half of it.</summary>
    /// <param name="tumorFraction">The share of cell-free DNA that comes from tumour, 0 to 1.</param>
    /// <param name="mutantCopies">Mutated copies in a tumour cell, above 0.</param>
    /// <param name="tumorCopyNumber">All copies in a tumour cell, above 0.</param>
    public static double AlleleFraction(double tumorFraction, double mutantCopies = 1, double tumorCopyNumber = 2)
    {
        Fraction(tumorFraction, nameof(tumorFraction));
        return tumorFraction * mutantCopies / ((tumorFraction * tumorCopyNumber) + (2 * (1 - tumorFraction)));
    }

    /// <summary>The tumour fraction of a variant allele fraction, the inverse of <see cref="AlleleFraction"/>.</summary>
    /// <param name="alleleFraction">The variant allele fraction, 0 to 1.</param>
    /// <param name="mutantCopies">Mutated copies in a tumour cell, above 0.</param>
    /// <param name="tumorCopyNumber">All copies in a tumour cell, above 0.</param>
    public static double TumorFraction(double alleleFraction, double mutantCopies = 1, double tumorCopyNumber = 2)
    {
        Fraction(alleleFraction, nameof(alleleFraction));
        return 2 * alleleFraction / (mutantCopies - (alleleFraction * (tumorCopyNumber - 2)));
    }

    private static double Fraction(double value, string name) =>
        value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "A fraction lies between 0 and 1.");
}
