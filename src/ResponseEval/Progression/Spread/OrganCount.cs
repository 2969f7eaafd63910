namespace ResponseEval;

/// <summary>In how many organs lesions lie: organs compare ordinally, ignoring case, and lesions without one may lie in any.</summary>
internal struct OrganCount
{
    private const int Few = 8;
    private string? first;
    private List<string>? others;
    private HashSet<string>? many;

    /// <summary>Lesions without a recorded organ.</summary>
    public int Unknown { get; private set; }

    /// <summary>The different organs that are recorded.</summary>
    public int Known { get; private set; }

    /// <summary>The fewest organs in which the lesions can lie.</summary>
    public readonly int Fewest => Known == 0 && Unknown > 0 ? 1 : Known;

    /// <summary>The most organs in which the lesions can lie.</summary>
    public readonly int Most => Known + Unknown;

    public void Add(string? organ)
    {
        if (organ is null)
            Unknown++;
        else if (IsAnother(organ))
            Known++;
    }

    private bool IsAnother(string organ)
    {
        if (many is not null)
            return many.Add(organ);
        if (first is null)
        {
            first = organ;
            return true;
        }

        if (string.Equals(first, organ, StringComparison.OrdinalIgnoreCase))
            return false;
        others ??= [];
        foreach (var other in others)
            if (string.Equals(other, organ, StringComparison.OrdinalIgnoreCase))
                return false;
        others.Add(organ);
        if (others.Count > Few)
            many = new([first, .. others], StringComparer.OrdinalIgnoreCase);
        return true;
    }
}
