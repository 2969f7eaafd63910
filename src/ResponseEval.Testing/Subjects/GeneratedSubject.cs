namespace ResponseEval.Testing;

/// <summary>A generated subject in parts, so that a test can change some of them before it builds the history.</summary>
public sealed record GeneratedSubject
{
    /// <summary>Who the subject is and when treatment began.</summary>
    public SubjectHeader Header { get; init; } = new("S");

    /// <summary>The lesions.</summary>
    public ValueList<Lesion> Lesions { get; init; }

    /// <summary>The assessments in order of date, each with its kind.</summary>
    public ValueList<Assessment> Assessments { get; init; }

    /// <summary>The events.</summary>
    public ValueList<SubjectEvent> Events { get; init; }

    /// <summary>The ctDNA samples.</summary>
    public ValueList<CtdnaSample> Ctdna { get; init; }

    /// <summary>The clinical states.</summary>
    public ValueList<ClinicalStatus> Clinical { get; init; }

    /// <summary>The reported responses.</summary>
    public ValueList<ReportedResponse> Reported { get; init; }

    /// <summary>The seed it was made of.</summary>
    public int Seed { get; init; }

    /// <summary>Builds the history.</summary>
    /// <exception cref="InvalidHistoryException">Somebody changed a part so that it is no longer valid.</exception>
    public SubjectHistory Build() => ToBuilder().Build();

    /// <summary>A builder that holds all parts; nothing is checked yet.</summary>
    public SubjectHistoryBuilder ToBuilder()
    {
        var builder = SubjectHistory.Create(Header.SubjectId).Study(Header.StudyId, Header.SiteId, Header.Arm).ReadBy(Header.Reader);
        if (Header.RandomizationDate is { } randomization)
            builder.Randomized(randomization);
        if (Header.FirstDoseDate is { } firstDose)
            builder.FirstDose(firstDose);
        if (Header.LastDoseDate is { } lastDose)
            builder.LastDose(lastDose);
        foreach (var lesion in Lesions)
            builder.Lesion(lesion);
        foreach (var assessment in Assessments)
            builder.Assessment(assessment);
        foreach (var subjectEvent in Events)
            builder.Event(subjectEvent);
        foreach (var sample in Ctdna)
            builder.Ctdna(sample);
        foreach (var status in Clinical)
            builder.Clinical(status);
        foreach (var response in Reported)
            builder.Reported(response);
        return builder;
    }
}
