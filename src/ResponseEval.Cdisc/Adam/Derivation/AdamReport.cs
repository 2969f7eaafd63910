using System.Text.Json;

namespace ResponseEval.Cdisc;

/// <summary>What a run read, derived and could not use.</summary>
public sealed class AdamReport
{
    private const int MostReaders = 64;

    private readonly SortedSet<string> readers = new(StringComparer.Ordinal);
    private readonly PlacementCounts placements = new();
    private readonly SortedDictionary<string, (ProblemKind Kind, long Count)> problems = new(StringComparer.Ordinal);

    /// <summary>Subjects read.</summary>
    public long Subjects { get; private set; }

    /// <summary>Subjects of whom the chosen reader has records.</summary>
    public long Read { get; private set; }

    /// <summary>The names of the readers that have records, in order; the first 64 of them where there are more.</summary>
    public IReadOnlyCollection<string> Readers => readers;

    /// <summary>Subjects whose chosen reader has a valid history.</summary>
    public long Evaluated { get; private set; }

    /// <summary>Rows of ADTR.</summary>
    public long AdtrRows { get; private set; }

    /// <summary>Rows of ADRS.</summary>
    public long AdrsRows { get; private set; }

    /// <summary>Rows of ADTTE.</summary>
    public long AdtteRows { get; private set; }

    /// <summary>Rows of the comparison.</summary>
    public long ComparisonRows { get; private set; }

    /// <summary>The comparison of RS with the derived responses.</summary>
    public ComparisonSummary Comparison { get; } = new();

    /// <summary>What became of the records of TU, TR and RS; a record that several readers share counts once.</summary>
    public IReadOnlyList<(string Domain, RecordCounts Counts)> Records => placements.Domains;

    /// <summary>How many records were not used, by domain and code of the problem.</summary>
    public IReadOnlyList<(string Domain, string Code, long Count)> NotUsed => placements.Reasons;

    /// <summary>How often each kind of problem occurred, in order of its code.</summary>
    public IReadOnlyList<(ProblemKind Kind, long Count)> Problems => [.. problems.Values];

    internal ParameterCounts AdtrParameters { get; } = new();

    internal ParameterCounts AdrsParameters { get; } = new();

    internal ParameterCounts AdtteParameters { get; } = new();

    /// <summary>Takes a subject in.</summary>
    /// <param name="analysis">What was derived of it.</param>
    public void Add(SubjectAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        Subjects++;
        if (analysis.IsRead)
            Read++;
        if (analysis.IsEvaluated)
            Evaluated++;
        foreach (var reader in analysis.Readers)
            Add(reader.Reader.Name);
        placements.Add(analysis);
        foreach (var problem in analysis.Problems)
            Add(problem.Kind, 1);
        AddRows(analysis);
    }

    /// <summary>Takes in the subjects of another report, which may be of another process.</summary>
    /// <param name="json">What <see cref="ToJson"/> gave of it.</param>
    /// <exception cref="JsonException">It is no report.</exception>
    public void Add(ReadOnlySpan<byte> json) => AdamReportData.Read(json).AddTo(this);

    /// <summary>The report as JSON, on one line.</summary>
    public byte[] ToJson() => AdamReportData.Of(this).Write();

    internal PlacementCounts Placements => placements;

    internal void Add(AdamReportData.Totals totals)
    {
        Subjects += totals.Subjects;
        Read += totals.Read;
        Evaluated += totals.Evaluated;
        AdtrRows += totals.AdtrRows;
        AdrsRows += totals.AdrsRows;
        AdtteRows += totals.AdtteRows;
        ComparisonRows += totals.ComparisonRows;
    }

    internal void Add(ProblemKind kind, long count) => problems[kind.Code] = (kind, problems.GetValueOrDefault(kind.Code).Count + count);

    internal void Add(string? reader)
    {
        if (reader is not null && readers.Add(reader) && readers.Count > MostReaders)
            readers.Remove(readers.Max!);
    }

    private void AddRows(SubjectAnalysis analysis)
    {
        AdtrRows += analysis.Adtr.Count;
        AdrsRows += analysis.Adrs.Count;
        AdtteRows += analysis.Adtte.Count;
        ComparisonRows += analysis.Comparison.Count;
        foreach (var row in analysis.Adtr)
            AdtrParameters.Add(row.Parameter.Code, row.Parameter.Text);
        foreach (var row in analysis.Adrs)
            AdrsParameters.Add(row.Parameter.Code, row.Parameter.Name);
        foreach (var row in analysis.Adtte)
            AdtteParameters.Add(row.ParameterCode, row.ParameterName);
        foreach (var row in analysis.Comparison)
            Comparison.Add(row);
    }
}
