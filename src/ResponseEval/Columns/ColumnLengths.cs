namespace ResponseEval.Columns;

/// <summary>The lengths that the columns of a cohort and of its results must have: the one thing that is always checked.</summary>
internal static class ColumnLengths
{
    public static void Require(CohortColumns cohort)
    {
        var subjects = cohort.Subjects;
        Offsets(cohort.AssessmentOffsets, subjects, cohort.AssessmentDays.Length, nameof(cohort.AssessmentOffsets));
        Offsets(cohort.LesionOffsets, subjects, cohort.Lesions.Length, nameof(cohort.LesionOffsets));
        Offsets(cohort.FactOffsets, subjects, cohort.Diameters.Length, nameof(cohort.FactOffsets));
        Length(cohort.Seen.Length, cohort.Diameters.Length, nameof(cohort.Seen));
        Optional(cohort.Described.Length, cohort.Diameters.Length, nameof(cohort.Described));
        Optional(cohort.Notes.Length, cohort.AssessmentDays.Length, nameof(cohort.Notes));
        Optional(cohort.Organs.Length, cohort.Lesions.Length, nameof(cohort.Organs));
        Optional(cohort.BaselineIndexes.Length, subjects, nameof(cohort.BaselineIndexes));
        Optional(cohort.RandomizationDays.Length, subjects, nameof(cohort.RandomizationDays));
        Optional(cohort.FirstDoseDays.Length, subjects, nameof(cohort.FirstDoseDays));
        Length(cohort.EventDays.Length, cohort.Events.Length, nameof(cohort.EventDays));
        if (!cohort.EventOffsets.IsEmpty)
            Offsets(cohort.EventOffsets, subjects, cohort.Events.Length, nameof(cohort.EventOffsets));
    }

    public static void Require(CohortResults results, CohortColumns cohort)
    {
        var (subjects, assessments) = (cohort.Subjects, cohort.Assessments);
        ArgumentOutOfRangeException.ThrowIfLessThan(results.ProgressionsPerSubject, 1, nameof(results));
        Optional(results.Target.Length, assessments, nameof(results.Target));
        Optional(results.NonTarget.Length, assessments, nameof(results.NonTarget));
        Optional(results.Overall.Length, assessments, nameof(results.Overall));
        Optional(results.Irecist.Length, assessments, nameof(results.Irecist));
        Optional(results.Block.Length, assessments, nameof(results.Block));
        Optional(results.Rules.Length, assessments, nameof(results.Rules));
        Optional(results.TargetSums.Length, assessments, nameof(results.TargetSums));
        Optional(results.Best.Length, subjects, nameof(results.Best));
        Optional(results.BestDays.Length, subjects, nameof(results.BestDays));
        Optional(results.BestConfirmed.Length, subjects, nameof(results.BestConfirmed));
        Optional(results.BestConfirmedDays.Length, subjects, nameof(results.BestConfirmedDays));
        Optional(results.BestIrecist.Length, subjects, nameof(results.BestIrecist));
        Optional(results.BestIrecistDays.Length, subjects, nameof(results.BestIrecistDays));
        Optional(results.SurvivalEvents.Length, subjects, nameof(results.SurvivalEvents));
        Optional(results.SurvivalDays.Length, subjects, nameof(results.SurvivalDays));
        Optional(results.Patterns.Length, subjects, nameof(results.Patterns));
        Optional(results.PseudoProgressionNotExcluded.Length, subjects, nameof(results.PseudoProgressionNotExcluded));
        Optional(results.ProgressionCounts.Length, subjects, nameof(results.ProgressionCounts));
        Optional(results.Progression.Length, checked(subjects * results.ProgressionsPerSubject), nameof(results.Progression));
    }

    private static void Offsets(ReadOnlyMemory<int> offsets, int subjects, int rows, string column)
    {
        if (subjects == 0 && offsets.IsEmpty)
        {
            Length(rows, 0, column);
            return;
        }

        Length(offsets.Length, subjects + 1, column);
        if (offsets.Span[0] != 0 || offsets.Span[^1] != rows)
            throw new ArgumentException($"{column} begins with {offsets.Span[0]} and ends with {offsets.Span[^1]}, expected 0 and {rows}.");
    }

    private static void Optional(int found, int expected, string column)
    {
        if (found != 0)
            Length(found, expected, column);
    }

    private static void Length(int found, int expected, string column)
    {
        if (found != expected)
            throw new ArgumentException($"{column} has {found} values, expected {expected}.");
    }
}
