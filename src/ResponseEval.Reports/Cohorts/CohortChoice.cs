namespace ResponseEval.Reports;

/// <summary>What the filters of a cohort page are set to; null chooses all.</summary>
/// <param name="Arm">The arm.</param>
/// <param name="Pattern">The pattern.</param>
/// <param name="Best">The best response.</param>
internal sealed record CohortChoice(string? Arm, string? Pattern, string? Best)
{
    public static CohortChoice Everybody { get; } = new(Arm: null, Pattern: null, Best: null);

    public bool Includes(CohortSubject subject) =>
        (Arm ?? subject.Arm) == subject.Arm && (Pattern ?? subject.Pattern) == subject.Pattern && (Best ?? subject.Best) == subject.Best;

    /// <summary>Every choice that includes somebody, in a fixed order; each subject is in eight.</summary>
    public static IReadOnlyList<(CohortChoice Choice, Cohort Cohort)> All(Cohort cohort)
    {
        var choices = new List<(CohortChoice, Cohort)>();
        foreach (var arm in Settings(cohort, subject => subject.Arm))
        {
            var ofArm = cohort.Where(new(arm, Pattern: null, Best: null));
            foreach (var pattern in Settings(ofArm, subject => subject.Pattern))
            {
                var ofPattern = ofArm.Where(new(arm, pattern, Best: null));
                foreach (var best in Settings(ofPattern, subject => subject.Best))
                {
                    var choice = new CohortChoice(arm, pattern, best);
                    choices.Add((choice, ofPattern.Where(choice)));
                }
            }
        }

        return choices;
    }

    private static IEnumerable<string?> Settings(Cohort cohort, Func<CohortSubject, string> value) =>
        cohort.Subjects.Select(value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Prepend<string?>(null);
}
