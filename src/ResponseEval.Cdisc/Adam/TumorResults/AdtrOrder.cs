namespace ResponseEval.Cdisc;

/// <summary>The order of ADTR within a subject: parameter code, visit number, sequence number in TR; what is missing comes last.</summary>
internal static class AdtrOrder
{
    public static ValueList<AdtrRow> Number(IEnumerable<AdtrRow> records) =>
    [
        .. records
            .OrderBy(static record => record.Parameter.Code, StringComparer.Ordinal)
            .ThenBy(static record => record.VisitNumber ?? double.PositiveInfinity)
            .ThenBy(static record => record.Source?.Sequence ?? double.PositiveInfinity)
            .Select(static (record, index) => record with { Sequence = index + 1 }),
    ];
}
