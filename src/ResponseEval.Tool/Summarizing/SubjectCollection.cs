namespace ResponseEval.Tool.Summarizing;

/// <summary>The records of a run. Several threads add in any order; what is taken out does not depend on it.</summary>
internal sealed class SubjectCollection
{
    private readonly Lock gate = new();
    private readonly List<SubjectRecord> records = [];
    private readonly Dictionary<string, HyperprogressionAgreement> hyperprogression = new(StringComparer.Ordinal);

    /// <summary>Adds a subject.</summary>
    /// <param name="record">What is kept of it.</param>
    /// <param name="statuses">What the definitions of hyper-progression say of it.</param>
    public void Add(SubjectRecord record, ReadOnlySpan<(HyperprogressionDefinition Definition, FindingStatus Status)> statuses)
    {
        lock (gate)
        {
            records.Add(record);
            if (!hyperprogression.TryGetValue(record.Reader, out var agreement))
                hyperprogression.Add(record.Reader, agreement = new());
            agreement.Add(statuses);
        }
    }

    /// <summary>The records in order of study, site, subject and reader.</summary>
    /// <exception cref="UsageException">A reader read a subject twice: it would count twice.</exception>
    public IReadOnlyList<SubjectRecord> Sorted()
    {
        records.Sort(Compare);
        for (var i = 1; i < records.Count; i++)
            if (Compare(records[i - 1], records[i]) == 0)
                throw new UsageException(
                    $"subject '{records[i].SubjectId}' is in the inputs more than once, {Whose(records[i])}: a summary counts each subject once. "
                    + "Where several readers read it, the member 'reader' says who");
        return records;
    }

    /// <summary>What the definitions of hyper-progression say of the subjects of a reader, or of all.</summary>
    public HyperprogressionAgreement Hyperprogression(string? reader)
    {
        var all = new HyperprogressionAgreement();
        foreach (var (name, agreement) in hyperprogression)
            if (reader is null || name == reader)
                all.Add(agreement);
        return all;
    }

    private static string Whose(SubjectRecord record) =>
        (record.Study is null ? "" : $"of study '{record.Study}', ") + $"reader '{record.Reader}'";

    private static int Compare(SubjectRecord left, SubjectRecord right)
    {
        var order = string.CompareOrdinal(left.Study, right.Study);
        if (order == 0)
            order = string.CompareOrdinal(left.Site, right.Site);
        if (order == 0)
            order = string.CompareOrdinal(left.SubjectId, right.SubjectId);
        return order == 0 ? string.CompareOrdinal(left.Reader, right.Reader) : order;
    }
}
