namespace ResponseEval.Reports;

/// <summary>Names subjects so that no two of a cohort bear one name: by the id, with the reader where there is one, with a number where that is not enough.</summary>
internal sealed class SubjectLabels
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The last number that a name was given.</summary>
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public string Next(SubjectHeader header)
    {
        var label = header.Reader is { Length: > 0 } reader ? $"{header.SubjectId} ({reader})" : header.SubjectId;
        if (taken.Add(label))
            return label;
        var number = numbers.GetValueOrDefault(label, 1);
        string numbered;
        do
            numbered = $"{label} #{++number}";
        while (!taken.Add(numbered));
        numbers[label] = number;
        return numbered;
    }
}
