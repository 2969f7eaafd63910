using System.Globalization;

namespace ResponseEval.Columns;

/// <summary>Checks the rows of a cohort once, before it is evaluated. What <see cref="CohortBuilder"/> makes needs no check.</summary>
public static class CohortCheck
{
    private const int LastDay = 10_000_000;
    private const LesionTraits Roles = LesionTraits.Target | LesionTraits.NonTarget | LesionTraits.NewTarget | LesionTraits.NewNonTarget;

    /// <summary>More targets of the greatest diameter might add up to more than a column of sums holds.</summary>
    private const int MostTargets = 10_737;

    private const LesionTraits Descriptions = LesionTraits.Equivocal | LesionTraits.Increased | LesionTraits.Decreased;

    /// <summary>The problems of a cohort: the first of each subject, up to a number of subjects.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="limit">How many problems to report at most, 1 or more.</param>
    /// <exception cref="ArgumentException">A column is shorter or longer than it must be.</exception>
    public static IReadOnlyList<CohortProblem> Check(CohortColumns cohort, int limit = 100)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ColumnLengths.Require(cohort);
        var problems = new List<CohortProblem>();
        for (var subject = 0; subject < cohort.Subjects && problems.Count < limit; subject++)
            if (new Checker(cohort, subject).First() is { } problem)
                problems.Add(problem);
        return problems;
    }

    private readonly ref struct Checker(CohortColumns cohort, int subject)
    {
        public CohortProblem? First() =>
            Offsets(cohort.AssessmentOffsets.Span, nameof(cohort.AssessmentOffsets), 1)
            ?? Offsets(cohort.LesionOffsets.Span, nameof(cohort.LesionOffsets), 0)
            ?? Offsets(cohort.FactOffsets.Span, nameof(cohort.FactOffsets), 0)
            ?? (cohort.EventOffsets.IsEmpty ? null : Offsets(cohort.EventOffsets.Span, nameof(cohort.EventOffsets), 0))
            ?? FactCount() ?? Baseline() ?? AssessmentDays() ?? LesionRoles() ?? Facts() ?? SubjectDays() ?? Events();

        private CohortProblem? Offsets(ReadOnlySpan<int> offsets, string column, int least) =>
            offsets[subject] < 0 || offsets[subject + 1] - (long)offsets[subject] < least || offsets[subject + 1] > offsets[^1]
                ? Problem(column, subject + 1, offsets[subject + 1], $"{offsets[subject] + least} or more, up to {offsets[^1]}")
                : null;

        private CohortProblem? FactCount()
        {
            var (facts, assessments, lesions) = (Rows(cohort.FactOffsets), Rows(cohort.AssessmentOffsets), Rows(cohort.LesionOffsets));
            return facts.Count == (long)assessments.Count * lesions.Count
                ? null
                : Problem(nameof(cohort.FactOffsets), subject + 1, facts.Count, $"{assessments.Count} assessments of {lesions.Count} lesions");
        }

        private CohortProblem? Baseline()
        {
            var (_, count) = Rows(cohort.AssessmentOffsets);
            return cohort.BaselineIndexes.IsEmpty || (uint)cohort.BaselineIndexes.Span[subject] < (uint)count
                ? null
                : Problem(nameof(cohort.BaselineIndexes), subject, cohort.BaselineIndexes.Span[subject], $"0 to {count - 1}");
        }

        private CohortProblem? AssessmentDays()
        {
            var (first, count) = Rows(cohort.AssessmentOffsets);
            var days = cohort.AssessmentDays.Span;
            for (var row = first; row < first + count; row++)
            {
                if (!IsDay(days[row]))
                    return Problem(nameof(cohort.AssessmentDays), row, days[row], $"a day from {-LastDay} to {LastDay}");
                if (row > first && days[row] <= days[row - 1])
                    return Problem(nameof(cohort.AssessmentDays), row, days[row], $"a day after {days[row - 1]}");
                if (!cohort.Notes.IsEmpty && (byte)cohort.Notes.Span[row] > 3)
                    return Problem(nameof(cohort.Notes), row, (byte)cohort.Notes.Span[row], "0 to 3");
            }

            return null;
        }

        private CohortProblem? LesionRoles()
        {
            var (first, count) = Rows(cohort.LesionOffsets);
            var lesions = cohort.Lesions.Span;
            var (targets, nonTargets, news) = (0, 0, 0);
            for (var row = first; row < first + count; row++)
            {
                var role = lesions[row] & ~LesionTraits.Node;
                if (role is not (LesionTraits.Target or LesionTraits.NonTarget or LesionTraits.NewTarget or LesionTraits.NewNonTarget))
                    return Problem(nameof(cohort.Lesions), row, (byte)lesions[row], "one role, with or without Node");
                targets += role == LesionTraits.Target ? 1 : 0;
                nonTargets += role == LesionTraits.NonTarget ? 1 : 0;
                news += (role & (LesionTraits.NewTarget | LesionTraits.NewNonTarget)) != 0 ? 1 : 0;
                if (nonTargets > SeenLesions.Capacity || news > SeenLesions.Capacity)
                    return Problem(nameof(cohort.Lesions), row, (byte)lesions[row], "at most 64 non-target and 64 new lesions");
                if (targets > MostTargets)
                    return Problem(nameof(cohort.Lesions), row, (byte)lesions[row], $"at most {MostTargets} target lesions");
            }

            return null;
        }

        private CohortProblem? Facts()
        {
            var (first, count) = Rows(cohort.FactOffsets);
            var (lesion, lesions) = Rows(cohort.LesionOffsets);
            for (var row = first; row < first + count; row++)
            {
                var role = cohort.Lesions.Span[lesion + (row - first) % lesions] & Roles;
                var (diameter, seen) = (cohort.Diameters.Span[row], cohort.Seen.Span[row]);
                if (seen > LesionSeen.UnequivocalProgression)
                    return Problem(nameof(cohort.Seen), row, (byte)seen, "0 to 5");
                if (role == LesionTraits.Target && seen >= LesionSeen.Present)
                    return Problem(nameof(cohort.Seen), row, (byte)seen, "a measured state: a target is no lesion that is only present or progressed");
                if (diameter > Length.Maximum.Hundredths || !IsDiameter(diameter, seen))
                    return Problem(nameof(cohort.Diameters), row, diameter, $"a diameter in 0.01 mm, at most {Length.Maximum.Hundredths}, that goes with {seen}");
                if (!cohort.Described.IsEmpty && (cohort.Described.Span[row] & ~Descriptions) != 0)
                    return Problem(nameof(cohort.Described), row, (byte)cohort.Described.Span[row], "Equivocal, Increased, Decreased or none");
                if (!cohort.Described.IsEmpty && (cohort.Described.Span[row] & LesionTraits.Equivocal) != 0 && (role & (LesionTraits.NewTarget | LesionTraits.NewNonTarget)) == 0)
                    return Problem(nameof(cohort.Described), row, (byte)cohort.Described.Span[row], "no Equivocal: only a new lesion is equivocal");
            }

            return null;
        }

        private CohortProblem? SubjectDays() =>
            Day(cohort.RandomizationDays, nameof(cohort.RandomizationDays)) ?? Day(cohort.FirstDoseDays, nameof(cohort.FirstDoseDays));

        private CohortProblem? Day(ReadOnlyMemory<int> days, string column) =>
            days.IsEmpty || days.Span[subject] == CohortColumns.NoDay || IsDay(days.Span[subject])
                ? null
                : Problem(column, subject, days.Span[subject], $"a day from {-LastDay} to {LastDay}, or NoDay");

        private CohortProblem? Events()
        {
            if (cohort.EventOffsets.IsEmpty)
                return null;
            var (first, count) = Rows(cohort.EventOffsets);
            for (var row = first; row < first + count; row++)
            {
                if (!IsDay(cohort.EventDays.Span[row]))
                    return Problem(nameof(cohort.EventDays), row, cohort.EventDays.Span[row], $"a day from {-LastDay} to {LastDay}");
                if (cohort.Events.Span[row] > ClinicalEvent.StoppedForProgression)
                    return Problem(nameof(cohort.Events), row, (byte)cohort.Events.Span[row], "0 to 5");
            }

            return null;
        }

        private (int First, int Count) Rows(ReadOnlyMemory<int> offsets) =>
            (offsets.Span[subject], offsets.Span[subject + 1] - offsets.Span[subject]);

        private static bool IsDay(int day) => day is >= -LastDay and <= LastDay;

        private static bool IsDiameter(int diameter, LesionSeen seen) => seen switch
        {
            LesionSeen.NotEvaluated => diameter == LesionFact.NoDiameter,
            LesionSeen.Absent => diameter == 0,
            LesionSeen.Measured => diameter > 0,
            LesionSeen.TooSmall => diameter == LesionFact.NoDiameter,
            LesionSeen.Present => diameter is LesionFact.NoDiameter or > 0,
            _ => diameter >= LesionFact.NoDiameter,
        };

        private CohortProblem Problem(string column, int row, int found, string expected) =>
            new(subject, column, row, found.ToString(CultureInfo.InvariantCulture), expected);
    }
}
