namespace ResponseEval.Testing;

/// <summary>
/// Subjects for property tests, each from one seed: the same seed gives the same subject on every machine. Draw the seed with the generator of
/// your test library, for example an FsCheck <c>Gen.Choose</c>.
/// </summary>
public static class GeneratedSubjects
{
    /// <summary>
    /// A valid subject of any kind: responses, pseudo-progression, progression, reappearance, missing and unreadable lesions, merges and splits, early
    /// scans, treatments and events, with diameters on grids that make exact thresholds common. It may break the conventions that the data checks
    /// look for.
    /// </summary>
    /// <param name="seed">The seed.</param>
    public static GeneratedSubject Any(int seed) => SubjectMaker.Make(seed);

    /// <summary>The same with more lesions than fit into any short cut, up to 64 non-target and 64 new ones.</summary>
    /// <param name="seed">The seed.</param>
    public static GeneratedSubject Crowded(int seed) => SubjectMaker.Make(seed, LesionMaker.Crowd);

    /// <summary>
    /// A subject that no data check has an error to report of: measurable targets, every lesion read at every assessment, dates in order, reported
    /// responses and sums that follow from the readings, ctDNA with limits of detection.
    /// </summary>
    /// <param name="seed">The seed.</param>
    public static GeneratedSubject Clean(int seed) => CleanSubject.Make(seed);
}
