using System.Text.Json;
using ResponseEval.Tool.Summarizing;
using ResponseEval.Trials;

namespace ResponseEval.Tool.Sharding;

/// <summary>What a part of a summary keeps of one subject as one reader read it: all that <see cref="SubjectRecord"/> holds, as JSON.</summary>
internal sealed record SubjectRecordLine
{
    public required string Subject { get; init; }

    public string? Study { get; init; }

    public string? Site { get; init; }

    public string? Arm { get; init; }

    public required ReadLine Read { get; init; }

    public required ResponseLine Response { get; init; }

    public required ResponseLine ConfirmedResponse { get; init; }

    public required IrecistResponse ImmuneResponse { get; init; }

    public required ResponsePattern Pattern { get; init; }

    public required IReadOnlyList<TimeLine> Times { get; init; }

    public required IReadOnlyList<StatusLine> Hyperprogression { get; init; }

    public static byte[] Of(SubjectRecord record, IEnumerable<(HyperprogressionDefinition, FindingStatus)> statuses) => JsonSerializer.SerializeToUtf8Bytes(
        new SubjectRecordLine
        {
            Subject = record.SubjectId,
            Study = record.Study,
            Site = record.Site,
            Arm = record.Arm,
            Read = new(record.Read.Reader, record.Read.Best, record.Read.BestDate, record.Read.FirstResponse, record.Read.Progression),
            Response = ResponseLine.Of(record.Response),
            ConfirmedResponse = ResponseLine.Of(record.ConfirmedResponse),
            ImmuneResponse = record.ImmuneResponse,
            Pattern = record.Pattern,
            Times = [.. Enum.GetValues<Endpoint>().Where(endpoint => record[endpoint] is not null)
                .Select(endpoint => new TimeLine(endpoint, record[endpoint]!.Value.Time, record[endpoint]!.Value.IsEvent))],
            Hyperprogression = [.. statuses.Select(static status => new StatusLine(status.Item1, status.Item2))],
        },
        PartLines.Default.SubjectRecordLine);

    /// <summary>Reads a line and adds the subject.</summary>
    /// <exception cref="JsonException">It is no such line.</exception>
    public static void AddTo(SubjectCollection subjects, ReadOnlySpan<byte> utf8)
    {
        var line = JsonSerializer.Deserialize(utf8, PartLines.Default.SubjectRecordLine) ?? throw new JsonException("a subject is null");
        subjects.Add(line.Record(), [.. line.Hyperprogression.Select(static finding => (finding.Definition, finding.Status))]);
    }

    private SubjectRecord Record()
    {
        var times = new SurvivalTime?[Enum.GetValues<Endpoint>().Length];
        foreach (var time in Times)
            times[(int)time.Endpoint] = time.Days >= 0 ? new(time.Days, time.IsEvent) : throw new JsonException("a time is negative");
        return new([.. times])
        {
            SubjectId = Subject,
            Study = Study,
            Site = Site,
            Arm = Arm,
            Read = new(Read.Reader) { Best = Read.Best, BestDate = Read.BestDate, FirstResponse = Read.FirstResponse, Progression = Read.Progression },
            Response = Response.Of(Subject),
            ConfirmedResponse = ConfirmedResponse.Of(Subject),
            ImmuneResponse = ImmuneResponse,
            Pattern = Pattern,
        };
    }

    internal sealed record ReadLine(string Reader, OverallResponse Best, DateOnly? BestDate = null, DateOnly? FirstResponse = null, DateOnly? Progression = null);

    internal sealed record ResponseLine(OverallResponse Best, bool HasClinicalBenefit, bool IsEvaluable)
    {
        public static ResponseLine Of(SubjectResponse response) => new(response.Best, response.HasClinicalBenefit, response.IsEvaluable);

        public SubjectResponse Of(string subject) => new(subject, Best) { HasClinicalBenefit = HasClinicalBenefit, IsEvaluable = IsEvaluable };
    }

    internal sealed record TimeLine(Endpoint Endpoint, double Days, bool IsEvent);

    internal sealed record StatusLine(HyperprogressionDefinition Definition, FindingStatus Status);
}
