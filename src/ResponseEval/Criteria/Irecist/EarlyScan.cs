namespace ResponseEval;

/// <summary>
/// Scans too early to confirm (EORTC RECIST FAQ, "can imaging be used to confirm progression even when done less than four weeks"): they are
/// disregarded and repeated, unless new symptoms led to the scan and it shows a new lesion.
/// </summary>
internal static class EarlyScan
{
    public static bool IsDisregarded(in IrecistBlock block, int day, bool symptomDriven, in NewLesionProgress newLesions, ProtocolRules rules) =>
        block.IsOpen
        && day < EarliestConfirmation(block, rules)
        && !(symptomDriven && newLesions.Appeared != 0);

    /// <summary>The first day on which a scan can confirm: 28 days after the block opened, less 2 days of tolerance.</summary>
    public static int EarliestConfirmation(in IrecistBlock block, ProtocolRules rules) =>
        block.StartDay + rules.ConfirmationEarliestDays - rules.ConfirmationToleranceDays;
}
