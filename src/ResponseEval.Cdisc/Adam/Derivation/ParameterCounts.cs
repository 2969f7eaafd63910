namespace ResponseEval.Cdisc;

/// <summary>Counts the rows of each parameter.</summary>
internal sealed class ParameterCounts
{
    private readonly SortedDictionary<string, (string Name, long Rows)> rows = new(StringComparer.Ordinal);

    /// <summary>The parameters in the order of their codes.</summary>
    public IReadOnlyList<(string Code, string Name, long Rows)> All => [.. rows.Select(static row => (row.Key, row.Value.Name, row.Value.Rows))];

    public void Add(string code, string name, long count = 1) => rows[code] = (name, rows.GetValueOrDefault(code).Rows + count);
}
