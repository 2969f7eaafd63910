namespace ResponseEval.Cdisc;

/// <summary>The order of ADTR within a subject, and ASEQ, which counts in it. What is missing comes last.</summary>
internal static class AdtrOrder
{
    /// <summary>By parameter code, visit number, sequence number in TR: as the template of admiralonco 1.4.</summary>
    public static ValueList<AdtrRow> ByVisitNumber(IEnumerable<AdtrRow> rows) => Numbered(ByParameter(rows).ThenBy(VisitNumber).ThenBy(SourceSequence));

    /// <summary>By parameter code, date, visit number, sequence number in TR.</summary>
    public static ValueList<AdtrRow> ByDate(IEnumerable<AdtrRow> rows) =>
        Numbered(ByParameter(rows).ThenBy(static row => row.Date ?? DateOnly.MaxValue).ThenBy(VisitNumber).ThenBy(SourceSequence));

    private static IOrderedEnumerable<AdtrRow> ByParameter(IEnumerable<AdtrRow> rows) => rows.OrderBy(static row => row.Parameter.Code, StringComparer.Ordinal);

    private static double VisitNumber(AdtrRow row) => row.VisitNumber ?? double.PositiveInfinity;

    private static double SourceSequence(AdtrRow row) => row.Source?.Sequence ?? double.PositiveInfinity;

    private static ValueList<AdtrRow> Numbered(IEnumerable<AdtrRow> rows)
    {
        var sequence = 0;
        var numbered = rows.ToList();
        foreach (var row in numbered)
            row.Sequence = ++sequence;
        return [.. numbered];
    }
}
