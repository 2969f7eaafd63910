namespace ResponseEval;

/// <summary>Which number of a sample a definition looks at, where only the counts of its variants are given.</summary>
public enum CtdnaMetric
{
    /// <summary>The value as the assay reports it.</summary>
    AsReported,

    /// <summary>The mean allele fraction over the tracked variants; one that was not seen counts 0.</summary>
    MeanAlleleFraction,

    /// <summary>The largest allele fraction among the tracked variants.</summary>
    MaximumAlleleFraction,
}

/// <summary>
/// The level of ctDNA in one sample: a value, or not detected and then somewhere between 0 and a limit. Not detected is never zero (rule book
/// C.2).
/// </summary>
/// <param name="IsDetected">True if ctDNA was detected; null if the sample does not say.</param>
/// <param name="Value">The value of a detected sample in its unit, above 0; null if none was reported.</param>
/// <param name="Limit">The upper limit of a sample without ctDNA, in its unit; null if none is known.</param>
public readonly record struct CtdnaLevel(bool? IsDetected, double? Value, double? Limit)
{
    /// <summary>
    /// The level of a sample. Detected is what was recorded, else a value above 0 and not below the limit of detection, else a mutant molecule. The
    /// value is the one reported, else the one that the counts give. The limit is the limit of detection (or a larger value that was reported
    /// all the same), else the one-sided 95 % upper limit of no mutant molecule among those counted.
    /// </summary>
    /// <param name="sample">The sample.</param>
    /// <param name="metric">Which number of the variants stands for the sample where no value is reported.</param>
    public static CtdnaLevel Of(CtdnaSample sample, CtdnaMetric metric = CtdnaMetric.AsReported)
    {
        ArgumentNullException.ThrowIfNull(sample);
        var value = sample.Value ?? CountedLevel.Of(sample, metric);
        var detected = sample.Detected ?? Detects(value, sample);
        return detected switch
        {
            true => new(true, value > 0 ? value : null, null),
            false => new(false, null, sample.LimitOfDetection is { } limit ? Math.Max(limit, value ?? 0) : CountedLevel.LimitOfNone(sample)),
            null => default,
        };
    }

    private static bool? Detects(double? value, CtdnaSample sample) => value is { } given
        ? given > 0 && !(given < sample.LimitOfDetection)
        : SampleCounts.Mutant(sample) is { } mutant ? mutant > 0 : null;
}
