namespace ResponseEval;

/// <summary>Parts of the sentences that explain findings.</summary>
internal static class PhenomenonText
{
    /// <summary>How a sentence begins: <c>met: </c>, <c>not evaluable (noFollowUp): </c>.</summary>
    public static string Verdict(FindingStatus status, PhenomenonReason reason)
    {
        var verdict = status switch
        {
            FindingStatus.Met => "met",
            FindingStatus.NotMet => "not met",
            _ => "not evaluable",
        };
        return reason == PhenomenonReason.None ? verdict + ": " : $"{verdict} ({PhenomenonWords.WordOf(reason)}): ";
    }

    /// <summary>Lesions with their diameters: <c>T1 (30.0 mm to 20.0 mm), X1 (new, 12.0 mm)</c>.</summary>
    public static string Lesions(ValueList<LesionComparison> lesions) => lesions.Count == 0 ? "none" : string.Join(", ", lesions.Select(Lesion));

    public static string Lesion(LesionComparison lesion) => lesion switch
    {
        { From: { } from, To: { } to } => $"{lesion.Lesion} ({from} to {to})",
        { To: { } to } => $"{lesion.Lesion} (new, {to})",
        _ => lesion.Lesion,
    };
}
