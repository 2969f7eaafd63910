namespace ResponseEval.Tests;

/// <summary>Smaller subjects, boldest step first; only valid ones.</summary>
internal static class SubjectShrinker
{
    internal static IEnumerable<SubjectCase> Shrink(SubjectCase subject) => Steps(subject).Where(smaller => smaller.IsValid);

    private static IEnumerable<SubjectCase> Steps(SubjectCase subject) =>
        FewerAssessments(subject)
            .Concat(subject.Lesions.Select(lesion => Without(subject, lesion)))
            .Concat(subject.Events.Select(removed => subject with { Events = [.. subject.Events.Where(other => !ReferenceEquals(other, removed))] }))
            .Concat(PlainRules(subject))
            .Concat(PlainHeader(subject))
            .Concat(PlainLesions(subject))
            .Concat(subject.Assessments.SelectMany(assessment => Simpler(assessment).Select(subject.Replacing)));

    private static IEnumerable<SubjectCase> FewerAssessments(SubjectCase subject) => subject.Assessments
        .Where(assessment => assessment.Kind != AssessmentKind.Baseline)
        .Reverse()
        .Select(removed => subject with { Assessments = [.. subject.Assessments.Where(other => other.Id != removed.Id)] });

    private static SubjectCase Without(SubjectCase subject, Lesion lesion) => subject with
    {
        Lesions = [.. subject.Lesions.Where(other => other.Id != lesion.Id)],
        Events = [.. subject.Events.Where(subjectEvent => subjectEvent.Lesion != lesion.Id)],
        Assessments = [.. subject.Assessments.Select(assessment => assessment with
        {
            Readings = new(assessment.Readings.Where(reading => reading.Lesion != lesion.Id && reading.MergedInto != lesion.Id).ToArray()),
        })],
    };

    private static IEnumerable<SubjectCase> PlainRules(SubjectCase subject) => RuleShrinker.Steps(subject.Rules).Select(rules => subject with { Rules = rules });

    private static IEnumerable<SubjectCase> PlainHeader(SubjectCase subject)
    {
        var plain = new SubjectHeader("S");
        if (subject.Header != plain)
            yield return subject with { Header = plain };
        if (subject.Header.RandomizationDate is not null)
            yield return subject with { Header = subject.Header with { RandomizationDate = null } };
        if (subject.Header.FirstDoseDate is not null)
            yield return subject with { Header = subject.Header with { FirstDoseDate = null } };
    }

    private static IEnumerable<SubjectCase> PlainLesions(SubjectCase subject) => subject.Lesions
        .SelectMany(lesion => new[] { lesion with { IrradiatedOn = null }, lesion with { IsLymphNode = false }, lesion with { Site = default } }
            .Where(plainer => plainer != lesion))
        .Select(plainer => subject with { Lesions = [.. subject.Lesions.Select(other => other.Id == plainer.Id ? plainer : other)] });

    private static IEnumerable<Assessment> Simpler(Assessment assessment)
    {
        var plain = new[]
        {
            assessment with { SymptomDriven = false },
            assessment with { TumorMarkersElevated = false },
            assessment with { EndDate = null },
        };
        return plain.Where(other => other != assessment).Concat(SimplerReadings(assessment));
    }

    private static IEnumerable<Assessment> SimplerReadings(Assessment assessment)
    {
        for (var i = 0; i < assessment.Readings.Count; i++)
        {
            var place = i;
            foreach (var simpler in ReadingShrinker.Steps(assessment.Readings[place]))
                yield return assessment with { Readings = new(assessment.Readings.Select((reading, j) => j == place ? simpler : reading).ToArray()) };
            yield return assessment with { Readings = new(assessment.Readings.Where((_, j) => j != place).ToArray()) };
        }
    }
}
