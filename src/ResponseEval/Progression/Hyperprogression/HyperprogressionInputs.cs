namespace ResponseEval;

/// <summary>What the definitions of hyper-progression read of a subject, gathered once and shared by all of them.</summary>
/// <remarks>
/// The reference scan is the last pre-baseline assessment at which every target lesion was evaluable; the first evaluation is the first
/// follow-up, whatever its date, if it lies before new anticancer therapy and not after the data cut-off.
/// </remarks>
public sealed record HyperprogressionInputs
{
    internal readonly GrowthFacts Growth;

    private HyperprogressionInputs(SubjectEvaluation evaluation, KineticsConventions conventions)
    {
        var history = evaluation.History;
        var window = evaluation.Window;
        TimeToTreatmentFailure = ResponseEval.TimeToTreatmentFailure.Of(evaluation, window, conventions);
        if (history.Header.FirstDoseDate is { } firstDose)
            Ecog = EcogCourse.Of(history, firstDose, window);
        var (referenceDay, referenceSum) = ReferenceScan(evaluation);
        var scans = new GrowthScans
        {
            FirstDoseDay = Days.Of(history.Header.FirstDoseDate),
            BaselineDay = history.Baseline.Date.DayNumber,
            ReferenceDay = referenceDay,
            ReferenceSum = referenceSum,
            BaselineSum = evaluation.BaselineSum,
            FirstEvaluationDay = Days.None,
        };
        var followUps = window.Select(evaluation.Timepoints.AsSpan());
        if (followUps.IsEmpty)
            Death = FirstDeath(history, window);
        else
        {
            ref readonly var first = ref followUps[0];
            scans.FirstEvaluationDay = first.Date.DayNumber;
            scans.FirstEvaluationResponse = first.Recist.Overall;
            scans.HasTargets = first.Recist.Target != TargetResponse.NotApplicable;
            scans.FirstEvaluationSum = first.TargetSum;
            scans.NewTargetSum = first.NewTargetSum;
            if (first.Recist.NewLesion)
            {
                NewLesions = NewLesionSpread.AtFirstEvaluation(history, evaluation.Rules);
                scans.NewLesions = NewLesions.Counts;
            }
        }

        Growth = GrowthFacts.Of(scans, conventions);
    }

    /// <summary>The length of a month, the minimum interval, and what is a treatment failure.</summary>
    public KineticsConventions Conventions => Growth.Conventions;

    /// <summary>The date of the reference scan; null if there is none.</summary>
    public DateOnly? ReferenceDate => Days.Date(Growth.Scans.ReferenceDay);

    /// <summary>The target sum at the reference scan; null if there is none.</summary>
    public SumOfDiameters? ReferenceSum => Growth.Scans.ReferenceSum;

    /// <summary>The date of the baseline.</summary>
    public DateOnly BaselineDate => DateOnly.FromDayNumber(Growth.Scans.BaselineDay);

    /// <summary>The baseline sum; null if it cannot be formed.</summary>
    public SumOfDiameters? BaselineSum => Growth.Scans.BaselineSum;

    /// <summary>The date of the first evaluation; null without one.</summary>
    public DateOnly? FirstEvaluationDate => Days.Date(Growth.Scans.FirstEvaluationDay);

    /// <summary>The overall response of RECIST 1.1 at the first evaluation; null without one.</summary>
    public OverallResponse? FirstEvaluationResponse => Growth.FirstEvaluationResponse;

    /// <summary>The target sum at the first evaluation; null if it cannot be formed.</summary>
    public SumOfDiameters? FirstEvaluationSum => Growth.Scans.FirstEvaluationSum;

    /// <summary>The sum of the new measurable lesions at the first evaluation; null if there are none.</summary>
    public SumOfDiameters? NewTargetSum => Growth.Scans.NewTargetSum;

    /// <summary>The date of the first dose; null if it is not recorded.</summary>
    public DateOnly? FirstDoseDate => Days.Date(Growth.Scans.FirstDoseDay);

    /// <summary>The time to treatment failure; null without a first dose.</summary>
    public TimeToTreatmentFailure? TimeToTreatmentFailure { get; }

    /// <summary>Reference scan to baseline; null unless both sums are known and above 0 mm.</summary>
    public GrowthInterval? Reference => Growth.Reference;

    /// <summary>Baseline to first evaluation; null unless both sums are known and that of baseline is above 0 mm.</summary>
    public GrowthInterval? OnTreatment => Growth.OnTreatment;

    /// <summary>The tumour growth rate before treatment in percent a month; null without <see cref="Reference"/>.</summary>
    public double? ReferenceGrowthRate => Growth.ReferenceGrowthRate ?? GrowthFacts.Rate(Reference, Conventions);

    /// <summary>The tumour growth rate on treatment in percent a month; null without <see cref="OnTreatment"/>.</summary>
    public double? OnTreatmentGrowthRate => Growth.OnTreatmentGrowthRate ?? GrowthFacts.Rate(OnTreatment, Conventions);

    /// <summary>Days from first dose to first evaluation; null without either.</summary>
    public int? DaysToFirstEvaluation => Growth.DaysToFirstEvaluation;

    /// <summary>The change of the target sum from baseline to first evaluation in percent; null without <see cref="OnTreatment"/>.</summary>
    public double? ChangePercent => OnTreatment is { } growth ? 100.0 * growth.Growth / growth.From.Hundredths : null;

    /// <summary>Why growth before and on treatment cannot be compared; None if it can.</summary>
    internal HyperprogressionReason Obstacle => Growth.Obstacle;

    /// <summary>Why the sums of baseline and first evaluation cannot be compared; None if they can.</summary>
    internal HyperprogressionReason BurdenObstacle => Growth.BurdenObstacle;

    internal NewLesionSpread NewLesions { get; } = NewLesionSpread.None;

    internal EcogCourse Ecog { get; }

    /// <summary>The first death inside the end conditions of a subject without a first evaluation.</summary>
    internal SubjectEvent? Death { get; }

    /// <summary>Gathers the inputs of a subject.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="conventions">The conventions; null for the default.</param>
    public static HyperprogressionInputs Of(SubjectEvaluation evaluation, KineticsConventions? conventions = null)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return new(evaluation, conventions ?? KineticsConventions.Default);
    }

    /// <summary>Baseline to first evaluation, with the new measurable lesions added to the later sum.</summary>
    internal GrowthInterval? OnTreatmentWithNewLesions => Growth.OnTreatmentWithNewLesions;

    private static (int Day, SumOfDiameters? Sum) ReferenceScan(SubjectEvaluation evaluation)
    {
        var history = evaluation.History;
        for (var assessment = history.BaselineIndex - 1; assessment >= 0; assessment--)
            if (evaluation.SumOfTargets(assessment).Complete is { } sum)
                return (history.Assessments[assessment].Date.DayNumber, sum);
        return (Days.None, null);
    }

    /// <summary>The earliest death; of several on one day the one by the cancer, then one by an unknown cause.</summary>
    private static SubjectEvent? FirstDeath(SubjectHistory history, EvaluationWindow window)
    {
        SubjectEvent? first = null;
        foreach (var subjectEvent in history.Events)
            if (subjectEvent.Kind == SubjectEventKind.Death && window.Includes(subjectEvent.Date)
                && (first is null || subjectEvent.Date < first.Date || (subjectEvent.Date == first.Date && Rank(subjectEvent) < Rank(first))))
                first = subjectEvent;
        return first;

        static int Rank(SubjectEvent death) => death.Cause switch
        {
            DeathCause.Disease => 0,
            DeathCause.Unknown => 1,
            _ => 2,
        };
    }
}
