namespace ResponseEval;

/// <summary>The scans that growth is measured between, as a history or columns supply them.</summary>
internal struct GrowthScans
{
    public int FirstDoseDay;
    public int ReferenceDay;
    public SumOfDiameters? ReferenceSum;
    public int BaselineDay;
    public SumOfDiameters? BaselineSum;

    /// <summary>The day of the first follow-up inside the end conditions; none without one, and then nothing below is read.</summary>
    public int FirstEvaluationDay;

    public OverallResponse FirstEvaluationResponse;
    public bool HasTargets;
    public SumOfDiameters? FirstEvaluationSum;
    public SumOfDiameters? NewTargetSum;
    public NewLesionCounts NewLesions;
}

/// <summary>The new lesions present at the first evaluation.</summary>
/// <param name="Lesions">How many there are.</param>
/// <param name="Organs">In how many different organs.</param>
/// <param name="WithoutOrgan">How many have no organ recorded.</param>
internal readonly record struct NewLesionCounts(int Lesions, int Organs, int WithoutOrgan);

/// <summary>Growth before and on treatment: all that the definitions of hyper-progression read which sums and days decide.</summary>
internal readonly struct GrowthFacts
{
    private GrowthFacts(in GrowthScans scans, KineticsConventions conventions)
    {
        Scans = scans;
        Conventions = conventions;
        if (scans.BaselineSum is { Hundredths: > 0 } baseline)
        {
            if (scans.ReferenceSum is { Hundredths: > 0 } before)
                Reference = new(before, baseline, scans.BaselineDay - scans.ReferenceDay);
            if (HasFirstEvaluation && scans.FirstEvaluationSum is { } after)
                OnTreatment = new(baseline, after, scans.FirstEvaluationDay - scans.BaselineDay);
        }

        if (!HasFirstEvaluation)
        {
            Obstacle = BurdenObstacle = HyperprogressionReason.NoFollowUp;
            return;
        }

        BurdenObstacle = !scans.HasTargets || OnTreatment is null ? HyperprogressionReason.MissingTargets
            : OnTreatment.Value.Days < conventions.MinimumIntervalDays ? HyperprogressionReason.IntervalTooShort
            : HyperprogressionReason.None;
        Obstacle = !scans.HasTargets ? HyperprogressionReason.MissingTargets
            : scans.ReferenceDay == Days.None ? HyperprogressionReason.NoPreBaselineScan
            : Reference is null || OnTreatment is null ? HyperprogressionReason.MissingTargets
            : Reference.Value.Days < conventions.MinimumIntervalDays ? HyperprogressionReason.IntervalTooShort
            : BurdenObstacle;
        if (Obstacle != HyperprogressionReason.None)
            return;
        ReferenceGrowthRate = Rate(Reference, conventions);
        OnTreatmentGrowthRate = Rate(OnTreatment, conventions);
    }

    public GrowthScans Scans { get; }

    public KineticsConventions Conventions { get; }

    /// <summary>Reference scan to baseline; null unless both sums are known and above 0 mm.</summary>
    public GrowthInterval? Reference { get; }

    /// <summary>Baseline to first evaluation; null unless both sums are known and that of baseline is above 0 mm.</summary>
    public GrowthInterval? OnTreatment { get; }

    /// <summary>The growth rates in percent a month; null unless they can be compared.</summary>
    public double? ReferenceGrowthRate { get; }

    public double? OnTreatmentGrowthRate { get; }

    /// <summary>Why growth before and on treatment cannot be compared; None if it can.</summary>
    public HyperprogressionReason Obstacle { get; }

    /// <summary>Why the sums of baseline and first evaluation cannot be compared; None if they can.</summary>
    public HyperprogressionReason BurdenObstacle { get; }

    public bool HasFirstEvaluation => Scans.FirstEvaluationDay != Days.None;

    /// <summary>The overall response of RECIST 1.1 at the first evaluation; null without one.</summary>
    public OverallResponse? FirstEvaluationResponse => HasFirstEvaluation ? Scans.FirstEvaluationResponse : null;

    /// <summary>Days from first dose to first evaluation; null without either.</summary>
    public int? DaysToFirstEvaluation =>
        HasFirstEvaluation && Scans.FirstDoseDay != Days.None ? Scans.FirstEvaluationDay - Scans.FirstDoseDay : null;

    /// <summary>Days from the reference scan to the first dose; null without either.</summary>
    public int? DaysFromReference =>
        Scans.ReferenceDay != Days.None && Scans.FirstDoseDay != Days.None ? Scans.FirstDoseDay - Scans.ReferenceDay : null;

    /// <summary>Baseline to first evaluation, with the new measurable lesions added to the later sum.</summary>
    public GrowthInterval? OnTreatmentWithNewLesions =>
        OnTreatment is { } growth
            ? new(growth.From, new(growth.To.Hundredths + (Scans.NewTargetSum?.Hundredths ?? 0)), growth.Days)
            : null;

    public static GrowthFacts Of(in GrowthScans scans, KineticsConventions conventions) => new(scans, conventions);

    public static double? Rate(GrowthInterval? interval, KineticsConventions conventions) =>
        interval is { } growth ? TumorGrowthRate.PercentPerMonth(growth, conventions.DaysPerMonth) : null;
}
