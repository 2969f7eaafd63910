namespace ResponseEval.Reports;

/// <summary>Names subjects so that no two of a cohort bear one name: by the id, with the reader where there is one, with a number where that is not enough.</summary>
internal sealed class SubjectLabels
{
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    public string Next(SubjectHeader header)
    {
        var label = header.Reader is { } reader ? $"{header.SubjectId} ({reader})" : header.SubjectId;
        var count = seen[label] = seen.GetValueOrDefault(label) + 1;
        return count == 1 ? label : $"{label} #{count}";
    }
}
