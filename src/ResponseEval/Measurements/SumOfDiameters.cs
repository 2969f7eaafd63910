namespace ResponseEval;

/// <summary>
/// A sum of diameters: longest diameters of non-nodal lesions and short axes of lymph nodes (RECIST 1.1, section 4.2), a whole
/// number of hundredths of a millimetre.
/// </summary>
/// <param name="Hundredths">The sum in 0.01 mm, never negative. The <c>default</c> value is 0 mm.</param>
public readonly record struct SumOfDiameters(long Hundredths)
{
    /// <summary>The sum in millimetres, exact, with at most two decimals.</summary>
    public decimal Millimeters => Hundredths / 100m;

    /// <summary>The change from a reference sum in percent of that sum, rounded half away from zero to two decimals; for display, never for a decision.</summary>
    /// <param name="reference">The sum to compare with, for example the baseline sum or the nadir.</param>
    /// <returns>The percentage, or null where the reference is 0 mm.</returns>
    public decimal? PercentChangeFrom(SumOfDiameters reference) =>
        reference.Hundredths == 0
            ? null
            : Math.Round(100m * (Hundredths - reference.Hundredths) / reference.Hundredths, 2, MidpointRounding.AwayFromZero);

    /// <summary>True if the sum is progression over a reference: by the percentage and the length of the rules, both inclusive (RECIST 1.1, section 4.3.1).</summary>
    /// <param name="reference">The nadir, or another sum to try.</param>
    /// <param name="rules">The rules.</param>
    public bool IsProgressionOver(SumOfDiameters reference, ProtocolRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return SizeThresholds.GrewByProgression(Hundredths, reference.Hundredths, rules);
    }

    /// <summary>
    /// The smallest sum that is progression over this one: the first for which <see cref="IsProgressionOver"/> is true (RECIST 1.1, section 4.3.1). For people
    /// who check by hand, and for plots that show where progression begins.
    /// </summary>
    /// <param name="rules">The rules: the sum has grown by their percentage and by their length, both inclusive, and in any case by 0.01 mm.</param>
    /// <returns>The sum in whole hundredths of a millimetre: a percentage that falls between two of them is rounded up, never down.</returns>
    public SumOfDiameters SmallestProgression(ProtocolRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new(SizeThresholds.SmallestProgression(Hundredths, rules));
    }

    /// <summary>True if the sum lies above a reference by at least a percentage of it, decided in integers; false for a reference of 0 mm.</summary>
    /// <param name="reference">The sum to compare with.</param>
    /// <param name="increase">The percentage.</param>
    public bool IsAbove(SumOfDiameters reference, Percentage increase) => SizeThresholds.GrewBy(increase, Hundredths, reference.Hundredths);

    /// <summary>The sum as people write it: <c>52.0 mm</c>.</summary>
    public override string ToString() => Millimetres.Text(Hundredths);
}
