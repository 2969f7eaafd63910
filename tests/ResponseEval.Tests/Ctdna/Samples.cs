namespace ResponseEval.Tests.Ctdna;

/// <summary>Samples and subjects in short: day 0 is the first dose, 2024-01-15.</summary>
internal static class Samples
{
    internal static readonly DateOnly FirstDose = new(2024, 1, 15);

    internal static DateOnly Day(int day) => FirstDose.AddDays(day);

    /// <summary>A detected allele fraction.</summary>
    internal static CtdnaSample Vaf(int day, double value, double? limit = null) => new(Day(day))
    {
        Assay = "panel",
        Unit = CtdnaUnit.VariantAlleleFraction,
        Value = value,
        Detected = true,
        LimitOfDetection = limit,
    };

    /// <summary>Nothing detected, in a panel of allele fractions.</summary>
    internal static CtdnaSample None(int day, double? limit = null) => new(Day(day))
    {
        Assay = "panel",
        Unit = CtdnaUnit.VariantAlleleFraction,
        Detected = false,
        LimitOfDetection = limit,
    };

    /// <summary>Mutant molecules among all.</summary>
    internal static CtdnaSample Counts(int day, long mutant, long total = 5000, bool? detected = null) => new(Day(day))
    {
        Assay = "panel",
        Unit = CtdnaUnit.VariantAlleleFraction,
        MutantMolecules = mutant,
        TotalMolecules = total,
        Detected = detected,
    };

    internal static CtdnaSample WithVariants(int day, params ReadOnlySpan<(string Id, long? Mutant, long? Total)> variants)
    {
        var list = new List<CtdnaVariant>();
        foreach (var (id, mutant, total) in variants)
            list.Add(new CtdnaVariant(id, mutant, total));
        return new(Day(day)) { Assay = "panel", Unit = CtdnaUnit.VariantAlleleFraction, Variants = new(list.ToArray()) };
    }

    /// <summary>A subject of 50 mm that grows to 62 mm on each of some days, with these samples.</summary>
    internal static SubjectHistory Progressing(int day, params ReadOnlySpan<CtdnaSample> samples) =>
        With(Base().Assessment(Day(day), s => s.Measured("T1", 62)), samples);

    /// <summary>A subject whose target does not change, and who has new lesions in some organs on a day.</summary>
    internal static SubjectHistory NewLesions(int day, string[] organs, params ReadOnlySpan<CtdnaSample> samples) => With(
        Base().Assessment(Day(day), s =>
        {
            s.Measured("T1", 50);
            for (var i = 0; i < organs.Length; i++)
                s.NewNonTarget("X" + i.ToString(System.Globalization.CultureInfo.InvariantCulture), organs[i]);
        }),
        samples);

    internal static SubjectHistoryBuilder Base() =>
        SubjectHistory.Create("S").FirstDose(FirstDose).Baseline(FirstDose, s => s.Target("T1", "lung", 50));

    internal static SubjectHistory With(SubjectHistoryBuilder builder, params ReadOnlySpan<CtdnaSample> samples)
    {
        foreach (var sample in samples)
            builder.Ctdna(sample);
        return builder.Build();
    }

    internal static SubjectEvaluation Evaluate(SubjectHistory history) => new ResponseEvaluator(ProtocolRules.Default).Evaluate(history);

    internal static CtdnaFindings FindingsOf(SubjectHistory history) => CtdnaFindings.Of(Evaluate(history));
}
