namespace ResponseEval;

/// <summary>The mutant molecules of a sample and what they were counted in: of the sample, else pooled over its tracked variants.</summary>
/// <param name="Count">The count.</param>
/// <param name="IsPooled">True if mutant molecules are the sum over the variants.</param>
internal readonly record struct SampleCounts(MolecularCount Count, bool IsPooled)
{
    /// <summary>The counts of a sample in one kind of exposure.</summary>
    public static bool TryOf(CtdnaSample sample, CountExposure exposure, out SampleCounts counts)
    {
        counts = default;
        if (exposure == CountExposure.PlasmaMilliliters)
        {
            if (sample.PlasmaMilliliters is not { } plasma || Mutant(sample) is not { } mutants)
                return false;
            counts = new(new(mutants, plasma), sample.MutantMolecules is null);
            return true;
        }

        if (sample is { MutantMolecules: { } mutant, TotalMolecules: { } total })
        {
            if (total > 0)
                counts = new(new(mutant, total), false);
            return total > 0;
        }

        if (Sum(sample, static variant => variant.MutantMolecules) is not { } pooled
            || Sum(sample, static variant => variant.TotalMolecules) is not (> 0 and { } pooledTotal))
            return false;
        counts = new(new(pooled, pooledTotal), true);
        return true;
    }

    /// <summary>
    /// The counts of two samples in the same kind of exposure, molecules before plasma; none where no kind is common. Pooled counts need the same
    /// variants in both samples: the sum over other sites is another quantity.
    /// </summary>
    public static CountExposure TryPair(CtdnaSample reference, CtdnaSample index, out MolecularCount first, out MolecularCount second)
    {
        if (TryPair(reference, index, CountExposure.Molecules, out first, out second))
            return CountExposure.Molecules;
        return TryPair(reference, index, CountExposure.PlasmaMilliliters, out first, out second)
            ? CountExposure.PlasmaMilliliters
            : CountExposure.None;
    }

    /// <summary>The mutant molecules of a sample; null where they or those of a variant were not counted.</summary>
    public static long? Mutant(CtdnaSample sample) => sample.MutantMolecules ?? Sum(sample, static variant => variant.MutantMolecules);

    private static bool TryPair(
        CtdnaSample reference, CtdnaSample index, CountExposure exposure, out MolecularCount first, out MolecularCount second)
    {
        var both = TryOf(reference, exposure, out var before) & TryOf(index, exposure, out var after)
            && !(before.IsPooled && after.IsPooled && !SameVariants(reference.Variants, index.Variants));
        first = before.Count;
        second = after.Count;
        return both;
    }

    private static long? Sum(CtdnaSample sample, Func<CtdnaVariant, long?> part)
    {
        if (sample.Variants.Count == 0)
            return null;
        Int128 sum = 0;
        foreach (var variant in sample.Variants)
        {
            if (part(variant) is not { } molecules)
                return null;
            sum += molecules;
        }

        return sum <= long.MaxValue ? (long)sum : null;
    }

    private static bool SameVariants(ValueList<CtdnaVariant> first, ValueList<CtdnaVariant> second)
    {
        if (first.Count != second.Count)
            return false;
        var place = 0;
        while (place < first.Count && string.Equals(first[place].Id, second[place].Id, StringComparison.Ordinal))
            place++;
        return place == first.Count
            || first.Select(static variant => variant.Id).ToHashSet(StringComparer.Ordinal)
                .SetEquals(second.Select(static variant => variant.Id));
    }
}
