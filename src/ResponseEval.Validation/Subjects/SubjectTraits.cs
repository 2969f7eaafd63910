namespace ResponseEval.Validation;

/// <summary>What a subject has, gathered in one pass, so that checks that cannot find anything cost nothing.</summary>
[Flags]
internal enum SubjectTraits
{
    None = 0,

    /// <summary>A target.</summary>
    Targets = 1 << 0,

    /// <summary>A non-target lesion.</summary>
    NonTargets = 1 << 1,

    /// <summary>A new lesion.</summary>
    NewLesions = 1 << 2,

    /// <summary>A lesion with something missing at some assessment: no reading, not evaluable, or treated.</summary>
    Missing = 1 << 3,

    /// <summary>A reading "too small to measure".</summary>
    TooSmall = 1 << 4,

    /// <summary>A reading of a merged or split lesion.</summary>
    Lineage = 1 << 5,

    /// <summary>A lesion that is gone at some assessment.</summary>
    Gone = 1 << 6,

    /// <summary>A reading by a method that has limits of its own or does not measure.</summary>
    OtherMethods = 1 << 7,

    /// <summary>A reading with an axis.</summary>
    Axes = 1 << 8,

    /// <summary>A reading with an organ.</summary>
    Organs = 1 << 9,

    /// <summary>An unequivocal progression.</summary>
    Unequivocal = 1 << 10,

    /// <summary>A lesion with a nature.</summary>
    Natures = 1 << 11,

    /// <summary>A local treatment of a lesion, before or after baseline.</summary>
    Treated = 1 << 12,

    /// <summary>Reported responses.</summary>
    Reported = 1 << 13,

    /// <summary>ctDNA samples.</summary>
    Ctdna = 1 << 14,

    /// <summary>An assessment before baseline.</summary>
    PreBaseline = 1 << 15,

    /// <summary>An event of the subject.</summary>
    Events = 1 << 16,

    /// <summary>A progression event of iRECIST.</summary>
    Progression = 1 << 17,

    /// <summary>A slice thickness.</summary>
    Slices = 1 << 18,

    /// <summary>A reader or reading date of an assessment.</summary>
    Readers = 1 << 19,

    /// <summary>A lymph node among the targets.</summary>
    TargetNodes = 1 << 20,

    /// <summary>A problem that the evaluation found.</summary>
    Problems = 1 << 21,

    /// <summary>A reported response that differs from the derived one, or from a response that can be read.</summary>
    Differences = 1 << 22,

    /// <summary>A new lesion whose certainty is equivocal at some reading.</summary>
    Equivocal = 1 << 23,

    /// <summary>Readings by more than one method.</summary>
    MethodsVary = 1 << 24,

    /// <summary>Reported responses of more than one reader, or an adjudicated or accepted one.</summary>
    SeveralReaders = 1 << 25,

    /// <summary>A reported date of progression, or a date of a response other than the first scan.</summary>
    ReportedDates = 1 << 26,
}
