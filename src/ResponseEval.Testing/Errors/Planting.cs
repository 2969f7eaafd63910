namespace ResponseEval.Testing;

/// <summary>Where an error was planted.</summary>
internal readonly record struct Place(string? Assessment = null, string? Lesion = null);

/// <summary>A clean subject while an error is planted into it. Assessment 0 is the baseline.</summary>
internal sealed class Planting(GeneratedSubject clean, Draw draw)
{
    public GeneratedSubject Subject { get; private set; } = clean;

    public Draw Draw { get; } = draw;

    public int Visits => Subject.Assessments.Count;

    public DateOnly Baseline => Subject.Assessments[0].Date;

    public Lesion Target => Subject.Lesions[0];

    public Lesion Node => Subject.Lesions.First(lesion => lesion.IsLymphNode);

    /// <summary>The first non-target lesion, or null.</summary>
    public Lesion? NonTarget => Subject.Lesions.FirstOrDefault(lesion => lesion.Role == LesionRole.NonTarget);

    public void Change(Func<GeneratedSubject, GeneratedSubject> change) => Subject = change(Subject);

    /// <summary>Writes the reported responses anew, so that they follow from what is recorded now.</summary>
    public void Report() => Subject = CleanRecords.Report(Subject);

    public void Header(Func<SubjectHeader, SubjectHeader> change) => Subject = Subject with { Header = change(Subject.Header) };

    public void Add(SubjectEvent subjectEvent) => Subject = Subject with { Events = [.. Subject.Events, subjectEvent] };

    public void Add(Lesion lesion) => Subject = Subject with { Lesions = [.. Subject.Lesions, lesion] };

    public Place Lesion(string id, Func<Lesion, Lesion> change)
    {
        Subject = Subject with { Lesions = [.. Subject.Lesions.Select(lesion => lesion.Id == id ? change(lesion) : lesion)] };
        return new(null, id);
    }

    public Place Assessment(int place, Func<Assessment, Assessment> change)
    {
        Subject = Subject with { Assessments = [.. Subject.Assessments.Select((assessment, i) => i == place ? change(assessment) : assessment)] };
        return new(Subject.Assessments[place].Id);
    }

    /// <summary>Sets the reading of a lesion at an assessment; null removes it.</summary>
    public Place Read(int place, string lesion, Reading? reading)
    {
        Assessment(place, assessment =>
        {
            var readings = assessment.Readings.Where(other => other.Lesion != lesion).ToList();
            if (reading is { } given)
                readings.Add(given);
            return assessment with { Readings = new(readings.ToArray()) };
        });
        return new(Subject.Assessments[place].Id, lesion);
    }

    public Reading ReadingOf(int place, string lesion) => Subject.Assessments[place].Readings.First(reading => reading.Lesion == lesion);

    /// <summary>Sets the diameter of a lesion as a careful site writes it.</summary>
    public Place Size(int place, Lesion lesion, int hundredths) => Read(place, lesion.Id, CleanCourse.Sized(lesion, hundredths));

    /// <summary>
    /// Gives the subject a course of its own: at each follow-up every target has the same percentage of its baseline diameter, 0 for gone; non-target
    /// lesions persist, and there are no new ones. Reported responses, ctDNA and last dose follow. The targets are 20 to 40 mm at baseline.
    /// </summary>
    public void Course(params ReadOnlySpan<int> percents)
    {
        Subject = Subject with { Lesions = [.. Subject.Lesions.Where(lesion => !lesion.IsNew)] };
        var baseline = Subject.Lesions.Where(lesion => lesion.Role == LesionRole.Target).Select((lesion, i) => (lesion, Size: 2000 + (500 * i))).ToList();
        var assessments = new List<Assessment> { Subject.Assessments[0] with { Readings = ReadAll(baseline, 100) } };
        for (var visit = 1; visit <= percents.Length; visit++)
            assessments.Add(Subject.Assessments[1] with
            {
                Id = CleanSubject.Id(visit),
                Date = Baseline.AddDays(56 * visit),
                PlannedDate = Baseline.AddDays(56 * visit),
                ReadOn = Baseline.AddDays((56 * visit) + 7),
                Readings = ReadAll(baseline, percents[visit - 1]),
            });
        Subject = CleanRecords.Complete(Subject with { Assessments = new(assessments.ToArray()) }, Draw);
    }

    /// <summary>Changes the reported response of an assessment.</summary>
    public Place Reported(int place, ReportedCriterion criterion, Func<ReportedResponse, ReportedResponse> change)
    {
        var id = Subject.Assessments[place].Id;
        Subject = Subject with
        {
            Reported = [.. Subject.Reported.Select(reported => reported.Assessment == id && reported.Criterion == criterion ? change(reported) : reported)],
        };
        return new(id);
    }

    /// <summary>Changes the reported best responses.</summary>
    public Place Best(Func<ReportedResponse, ReportedResponse> change)
    {
        Subject = Subject with { Reported = [.. Subject.Reported.Select(reported => reported.Best is null ? reported : change(reported))] };
        return default;
    }

    private ValueList<Reading> ReadAll(List<(Lesion Lesion, int Size)> targets, int percent) =>
    [
        .. targets.Select(target => percent == 0 && !target.Lesion.IsLymphNode
            ? Reading.Absent(target.Lesion.Id)
            : CleanCourse.Sized(target.Lesion, Math.Max(700, target.Size * percent / 100))),
        .. Subject.Lesions.Where(lesion => lesion.Role == LesionRole.NonTarget).Select(lesion => Reading.Present(lesion.Id)),
    ];
}
