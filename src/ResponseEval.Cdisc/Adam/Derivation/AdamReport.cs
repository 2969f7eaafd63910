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

    /// <summary>The names of all readers that have records, in order.</summary>
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
            if (reader.Reader.Name is { } name && readers.Count < MostReaders)
                readers.Add(name);
        placements.Add(analysis);
        foreach (var problem in analysis.Problems)
            problems[problem.Code] = (problem.Kind, problems.GetValueOrDefault(problem.Code).Count + 1);
        AddRows(analysis);
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
