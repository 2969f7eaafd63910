namespace ResponseEval.Validation;

/// <summary>The limits of the checks that are no threshold of a criterion. Each is a member of the same name in <c>limits</c> of a checks file.</summary>
public sealed record CheckLimits
{
    /// <summary>The default limits.</summary>
    public static CheckLimits Default { get; } = new();

    /// <summary>The most target lesions, 1 to 100; 5 (RECIST 1.1, section 4.2).</summary>
    public int MaxTargets { get; init; } = 5;

    /// <summary>The most target lesions of one organ, 1 to 100; 2 (RECIST 1.1, section 4.2).</summary>
    public int MaxTargetsPerOrgan { get; init; } = 2;

    /// <summary>False: all lymph nodes are one organ (EORTC clarification). True: nodes of each location are an organ.</summary>
    public bool NodesByRegion { get; init; }

    /// <summary>The smallest measurable diameter of a lesion that is no node, in 0.01 mm, 1 to 200000; 1000 (RECIST 1.1, section 3.1).</summary>
    public int MeasurableHundredths { get; init; } = 1000;

    /// <summary>The same on a chest radiograph; 2000 (RECIST 1.1, section 3.1).</summary>
    public int MeasurableOnXRayHundredths { get; init; } = 2000;

    /// <summary>The smallest measurable short axis of a node, in 0.01 mm, 1 to 200000; 1500 (RECIST 1.1, section 3.1).</summary>
    public int MeasurableNodeHundredths { get; init; } = 1500;

    /// <summary>Thicker slices ask for lesions of twice their thickness, in 0.01 mm, 1 to 200000; 500 (RECIST 1.1, appendix II).</summary>
    public int ThinSliceHundredths { get; init; } = 500;

    /// <summary>The most days from baseline to first dose, 0 to 3650; 28 (RECIST 1.1, section 4.2).</summary>
    public int BaselineDays { get; init; } = 28;

    /// <summary>The most days between planned and actual date, 0 to 3650; 7.</summary>
    public int VisitWindowDays { get; init; } = 7;

    /// <summary>The most days from the first to the last scan of an assessment, 0 to 3650; 14.</summary>
    public int ScanSpanDays { get; init; } = 14;

    /// <summary>The most days between two assessments, 1 to 3650; 126 (18 weeks).</summary>
    public int LongestGapDays { get; init; } = 126;

    /// <summary>A lesion that grows by more than this factor between two assessments is an outlier, 2 to 100; 3.</summary>
    public int JumpFactor { get; init; } = 3;

    /// <summary>From how many targets with all diameters repeated a visit counts as copied, 1 to 100; 3.</summary>
    public int CopiedTargets { get; init; } = 3;

    /// <summary>The fewest days of a growth-rate interval, 1 to 3650; 14.</summary>
    public int ShortestGrowthDays { get; init; } = 14;

    /// <summary>The most days of a growth-rate interval, 1 to 3650; 92 (three months).</summary>
    public int LongestGrowthDays { get; init; } = 92;

    /// <summary>The most days from the reference ctDNA sample to first dose, 0 to 3650; 28.</summary>
    public int CtdnaBaselineDays { get; init; } = 28;

    /// <summary>How many days a clinical event may lie from the scan that explains it, 0 to 3650; 42.</summary>
    public int NearDays { get; init; } = 42;

    /// <summary>The chance of one false alarm over all sites, in thousandths, 1 to 500; 10 (1 %), with Holm's correction.</summary>
    public int FalseAlarmThousandths { get; init; } = 10;

    /// <summary>From how many diameters the terminal digits of a site and reader are tested, 50 to 1000000; 100.</summary>
    public int DigitsTested { get; init; } = 100;

    /// <summary>From how many subjects with a change by a factor of ten a site is named, 1 to 1000; 2.</summary>
    public int UnitOutlierSubjects { get; init; } = 2;
}
