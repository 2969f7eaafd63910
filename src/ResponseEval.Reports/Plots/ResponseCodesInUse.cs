using ResponseEval.Trials;

namespace ResponseEval.Reports;

/// <summary>Which of the codes a legend needs, in clinical order.</summary>
internal static class ResponseCodesInUse
{
    public static IEnumerable<string> Of(IEnumerable<string> codes)
    {
        var used = codes.ToHashSet(StringComparer.Ordinal);
        return ResponseTable.Order.Select(response => response.Code()).Where(used.Contains);
    }
}
