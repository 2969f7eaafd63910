namespace ResponseEval.Columns;

/// <summary>
/// Where the results of a cohort go: memory of the caller, one column for each result. A column that is empty is not wanted; the others are as long as the
/// cohort has assessments, or subjects.
/// </summary>
/// <remarks>
/// The rows of assessments at and before baseline get the <c>default</c> value and <see cref="NoSum"/>, but the baseline its sum. Days are those of the cohort;
/// <see cref="CohortColumns.NoDay"/> where there is none.
/// </remarks>
public sealed record CohortResults
{
    /// <summary>There is no sum: no targets, or one is missing.</summary>
    public const int NoSum = -1;

    /// <summary>For each assessment the target response.</summary>
    public Memory<TargetResponse> Target { get; init; }

    /// <summary>For each assessment the non-target response.</summary>
    public Memory<NonTargetResponse> NonTarget { get; init; }

    /// <summary>For each assessment the overall response of RECIST 1.1.</summary>
    public Memory<OverallResponse> Overall { get; init; }

    /// <summary>For each assessment the overall response of iRECIST.</summary>
    public Memory<IrecistResponse> Irecist { get; init; }

    /// <summary>For each assessment what it did to the block of unconfirmed progression.</summary>
    public Memory<BlockStep> Block { get; init; }

    /// <summary>For each assessment the rules that decided.</summary>
    public Memory<TimepointRules> Rules { get; init; }

    /// <summary>For each assessment the sum of the targets in 0.01 mm, or <see cref="NoSum"/>.</summary>
    public Memory<int> TargetSums { get; init; }

    /// <summary>For each subject the best response of RECIST 1.1 without confirmation.</summary>
    public Memory<OverallResponse> Best { get; init; }

    /// <summary>For each subject the day of <see cref="Best"/>.</summary>
    public Memory<int> BestDays { get; init; }

    /// <summary>For each subject the best response of RECIST 1.1 with confirmation of CR and PR.</summary>
    public Memory<OverallResponse> BestConfirmed { get; init; }

    /// <summary>For each subject the day of <see cref="BestConfirmed"/>.</summary>
    public Memory<int> BestConfirmedDays { get; init; }

    /// <summary>For each subject the best response of iRECIST.</summary>
    public Memory<IrecistResponse> BestIrecist { get; init; }

    /// <summary>For each subject the day of <see cref="BestIrecist"/>.</summary>
    public Memory<int> BestIrecistDays { get; init; }

    /// <summary>For each subject whether progression-free survival by iRECIST ended in an event.</summary>
    public Memory<bool> SurvivalEvents { get; init; }

    /// <summary>For each subject the day of that event, else of the last evaluable assessment.</summary>
    public Memory<int> SurvivalDays { get; init; }

    /// <summary>For each subject the pattern.</summary>
    public Memory<ResponsePattern> Patterns { get; init; }

    /// <summary>For each subject whether its pattern is hyper-progression while its first progression event is unresolved.</summary>
    public Memory<bool> PseudoProgressionNotExcluded { get; init; }

    /// <summary>For each subject how many progression events it has, more than <see cref="Progression"/> holds where it has no room.</summary>
    public Memory<int> ProgressionCounts { get; init; }

    /// <summary>For each subject room for <see cref="ProgressionsPerSubject"/> progression events, the earliest first; what is left over is the <c>default</c> value.</summary>
    public Memory<DatedProgression> Progression { get; init; }

    /// <summary>How many progression events of each subject <see cref="Progression"/> holds, 1 or more.</summary>
    public int ProgressionsPerSubject { get; init; } = 1;

    /// <summary>Room for every result of a cohort.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="progressionsPerSubject">How many progression events of each subject to keep, 1 or more.</param>
    public static CohortResults For(CohortColumns cohort, int progressionsPerSubject = 1)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        ArgumentOutOfRangeException.ThrowIfLessThan(progressionsPerSubject, 1);
        var (subjects, assessments) = (cohort.Subjects, cohort.Assessments);
        return new()
        {
            Target = new TargetResponse[assessments],
            NonTarget = new NonTargetResponse[assessments],
            Overall = new OverallResponse[assessments],
            Irecist = new IrecistResponse[assessments],
            Block = new BlockStep[assessments],
            Rules = new TimepointRules[assessments],
            TargetSums = new int[assessments],
            Best = new OverallResponse[subjects],
            BestDays = new int[subjects],
            BestConfirmed = new OverallResponse[subjects],
            BestConfirmedDays = new int[subjects],
            BestIrecist = new IrecistResponse[subjects],
            BestIrecistDays = new int[subjects],
            SurvivalEvents = new bool[subjects],
            SurvivalDays = new int[subjects],
            Patterns = new ResponsePattern[subjects],
            PseudoProgressionNotExcluded = new bool[subjects],
            ProgressionCounts = new int[subjects],
            Progression = new DatedProgression[checked(subjects * progressionsPerSubject)],
            ProgressionsPerSubject = progressionsPerSubject,
        };
    }
}
