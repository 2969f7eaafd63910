using System.Text.Json;
using System.Text.Json.Serialization;

namespace ResponseEval.Cdisc;

/// <summary>A report as plain values. What is added up from several of them is the report of all their subjects.</summary>
internal sealed record AdamReportData(
    AdamReportData.Totals Counts,
    IReadOnlyList<string> Readers,
    IReadOnlyList<AdamReportData.Domain> Records,
    IReadOnlyList<AdamReportData.Reason> NotUsed,
    IReadOnlyList<AdamReportData.Occurrence> Problems,
    IReadOnlyList<AdamReportData.Parameter> Adtr,
    IReadOnlyList<AdamReportData.Parameter> Adrs,
    IReadOnlyList<AdamReportData.Parameter> Adtte,
    IReadOnlyList<AdamReportData.Test> Tests,
    IReadOnlyList<AdamReportData.Pair> Pairs)
{
    public static AdamReportData Of(AdamReport report) => new(
        new(report.Subjects, report.Read, report.Evaluated, report.AdtrRows, report.AdrsRows, report.AdtteRows, report.ComparisonRows),
        [.. report.Readers],
        [.. report.Records.Select(static record => new Domain(record.Domain, record.Counts.Read, record.Counts.Reported))],
        [.. report.NotUsed.Select(static reason => new Reason(reason.Domain, reason.Code, reason.Count))],
        [.. report.Problems.Select(static problem => new Occurrence(problem.Kind.Code, problem.Count))],
        Parameters(report.AdtrParameters),
        Parameters(report.AdrsParameters),
        Parameters(report.AdtteParameters),
        [.. report.Comparison.Tests.Select(test => new Test(test.Criterion, test.Test, report.Comparison.Counts(test.Criterion, test.Test)))],
        [.. report.Comparison.Pairs.Select(static pair => new Pair(pair.Pair, pair.Count))]);

    /// <exception cref="JsonException">It is no report.</exception>
    public static AdamReportData Read(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, AdamReportJson.Default.AdamReportData) ?? throw new JsonException();

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, AdamReportJson.Default.AdamReportData);

    /// <exception cref="JsonException">A code or a domain is none, or counts are not four.</exception>
    public void AddTo(AdamReport report)
    {
        report.Add(Counts);
        foreach (var reader in Readers)
            report.Add(reader);
        foreach (var record in Records)
            if (report.Records.Any(known => known.Domain == record.Name))
                report.Placements.Add(record.Name, new RecordCounts(record.Read, record.Reported));
            else
                throw new JsonException();
        foreach (var reason in NotUsed)
            report.Placements.Add(reason.Domain, reason.Code, reason.Count);
        foreach (var problem in Problems)
            report.Add(SdtmProblemCatalogue.Find(problem.Code) ?? throw new JsonException(), problem.Count);
        Add(Adtr, report.AdtrParameters);
        Add(Adrs, report.AdrsParameters);
        Add(Adtte, report.AdtteParameters);
        foreach (var test in Tests)
            Add(test, report.Comparison);
        foreach (var pair in Pairs)
            report.Comparison.Add(pair.Of, pair.Count);
    }

    private static void Add(IReadOnlyList<Parameter> parameters, ParameterCounts to)
    {
        foreach (var parameter in parameters)
            to.Add(parameter.Code, parameter.Name, parameter.Rows);
    }

    private static void Add(Test test, ComparisonSummary to)
    {
        var counts = to.Counts(test.Criterion, test.Name);
        if (test.Counts.Count != counts.Length)
            throw new JsonException();
        for (var i = 0; i < counts.Length; i++)
            counts[i] += test.Counts[i];
    }

    private static List<Parameter> Parameters(ParameterCounts counts) =>
        [.. counts.All.Select(static parameter => new Parameter(parameter.Code, parameter.Name, parameter.Rows))];

    internal sealed record Totals(long Subjects, long Read, long Evaluated, long AdtrRows, long AdrsRows, long AdtteRows, long ComparisonRows);

    internal sealed record Domain(string Name, long Read, long Reported);

    internal sealed record Reason(string Domain, string Code, long Count);

    internal sealed record Occurrence(string Code, long Count);

    internal sealed record Parameter(string Code, string Name, long Rows);

    internal sealed record Test(ResponseCriterion Criterion, string Name, IReadOnlyList<long> Counts);

    internal sealed record Pair(ComparisonPair Of, long Count);
}

/// <summary>A report as JSON, read and written by code that the build makes. Unknown, repeated and missing members are errors.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(NameConverter<ResponseCriterion>), typeof(NameConverter<RuleId>)])]
[JsonSerializable(typeof(AdamReportData))]
internal sealed partial class AdamReportJson : JsonSerializerContext
{
    /// <summary>An enumeration by name, never by number.</summary>
    internal sealed class NameConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
        where T : struct, Enum;
}
