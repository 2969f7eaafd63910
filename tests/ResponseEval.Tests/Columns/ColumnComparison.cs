using System.Globalization;
using ResponseEval.Columns;

namespace ResponseEval.Tests.Columns;

/// <summary>The results of a cohort in columns against the evaluations of its subjects, value by value.</summary>
internal static class ColumnComparison
{
    /// <summary>Room for more progression events than any generated subject has.</summary>
    internal const int ProgressionsPerSubject = 8;

    /// <summary>Evaluates a cohort into memory that held something else before.</summary>
    internal static CohortResults Evaluate(CohortColumns cohort, ProtocolRules rules, CohortOptions? options = null)
    {
        var results = CohortResults.For(cohort, ProgressionsPerSubject);
        ResultColumns.Spoil(results);
        new CohortEvaluator(rules).Evaluate(cohort, results, options);
        return results;
    }

    /// <summary>What differs for one subject; empty if nothing does.</summary>
    internal static IReadOnlyList<string> Differences(SubjectEvaluation expected, CohortColumns cohort, CohortResults results, int subject)
    {
        var differences = new List<string>();
        Timepoints(differences, expected, cohort.AssessmentOffsets.Span[subject], results);
        Compare(differences, "best", (results.Best.Span[subject], Date(results.BestDays.Span[subject])), (expected.Best.Recist.Response, expected.Best.Recist.Date));
        Compare(
            differences,
            "best confirmed",
            (results.BestConfirmed.Span[subject], Date(results.BestConfirmedDays.Span[subject])),
            (expected.Best.RecistConfirmed.Response, expected.Best.RecistConfirmed.Date));
        Compare(
            differences,
            "best iRECIST",
            (results.BestIrecist.Span[subject], Date(results.BestIrecistDays.Span[subject])),
            (expected.Best.Irecist.Response, expected.Best.Irecist.Date));
        Compare(
            differences,
            "iPFS",
            (results.SurvivalEvents.Span[subject], Date(results.SurvivalDays.Span[subject])),
            (expected.ImmuneProgressionFreeSurvival.Event, expected.ImmuneProgressionFreeSurvival.Date));
        Compare(
            differences,
            "pattern",
            (results.Patterns.Span[subject], results.PseudoProgressionNotExcluded.Span[subject]),
            (expected.Pattern, expected.PseudoProgressionNotExcluded));
        Progression(differences, expected, results, subject);
        return differences;
    }

    private static void Timepoints(List<string> differences, SubjectEvaluation expected, int row, CohortResults results)
    {
        var history = expected.History;
        for (var assessment = 0; assessment < history.Assessments.Count; assessment++, row++)
        {
            var followUp = assessment - history.BaselineIndex - 1;
            var timepoint = followUp < 0 ? default : expected.Timepoints[followUp];
            var sum = assessment < history.BaselineIndex ? null : expected.SumOfTargets(assessment).Complete;
            var what = string.Create(CultureInfo.InvariantCulture, $"assessment {assessment}");
            Compare(
                differences,
                what,
                (results.Target.Span[row], results.NonTarget.Span[row], results.Overall.Span[row], results.Irecist.Span[row], results.Block.Span[row]),
                (timepoint.Recist.Target, timepoint.Recist.NonTarget, timepoint.Recist.Overall, timepoint.Irecist, timepoint.Block.Step));
            Compare(differences, what + " rules", results.Rules.Span[row], timepoint.Rules);
            Compare(differences, what + " sum", (long)results.TargetSums.Span[row], sum?.Hundredths ?? CohortResults.NoSum);
        }
    }

    private static void Progression(List<string> differences, SubjectEvaluation expected, CohortResults results, int subject)
    {
        var events = results.Progression.Span.Slice(subject * ProgressionsPerSubject, ProgressionsPerSubject);
        Compare(differences, "events", results.ProgressionCounts.Span[subject], expected.ProgressionEvents.Count);
        for (var i = 0; i < events.Length; i++)
        {
            var found = events[i];
            if (i >= expected.ProgressionEvents.Count)
            {
                Compare(differences, "no event", found, default);
                continue;
            }

            var progression = expected.ProgressionEvents[i];
            Compare(
                differences,
                "event",
                (Date(found.Day), found.Triggers, found.Status, Date(found.ResolvedDay), Date(found.BackdatedToDay)),
                (progression.Date, progression.Triggers, progression.Status, progression.ResolvedOn, progression.BackdatedTo));
            Compare(
                differences,
                "event, details",
                (found.ClinicalOutcome, found.Strict, found.Early, found.LateConfirmation),
                (progression.ClinicalOutcome, progression.Strict ?? false, progression.Early, progression.LateConfirmation));
        }
    }

    private static DateOnly? Date(int day) => day == CohortColumns.NoDay ? null : DateOnly.FromDayNumber(day);

    private static void Compare<T>(List<string> differences, string what, T found, T expected)
    {
        if (!EqualityComparer<T>.Default.Equals(found, expected))
            differences.Add(string.Create(CultureInfo.InvariantCulture, $"{what}: columns have {found}, the history {expected}"));
    }
}
