namespace ResponseEval;

/// <summary>The words of the member <c>ctdna</c> of a result.</summary>
internal static class CtdnaWords
{
    public static readonly WordList<CtdnaChange> Changes = new(
        (CtdnaChange.NotComparable, "notComparable"),
        (CtdnaChange.NotDistinguishable, "notDistinguishable"),
        (CtdnaChange.Fall, "fall"),
        (CtdnaChange.Rise, "rise"));

    public static readonly WordList<CountExposure> Exposures = new(
        (CountExposure.None, "values"),
        (CountExposure.Molecules, "molecules"),
        (CountExposure.PlasmaMilliliters, "plasmaMl"));

    public static readonly WordList<MolecularResponseDefinition> Definitions =
        WordList<MolecularResponseDefinition>.Of(MolecularResponses.Code);

    public static readonly WordList<MolecularResponseStatus> Statuses =
        WordList<MolecularResponseStatus>.Of(MolecularResponseRationale.Code);

    public static readonly WordList<MolecularResponseReason> Reasons = new(
        (MolecularResponseReason.None, "none"),
        (MolecularResponseReason.NoReferenceSample, "noReferenceSample"),
        (MolecularResponseReason.NoTreatmentStart, "noTreatmentStart"),
        (MolecularResponseReason.NoSampleInWindow, "noSampleInWindow"),
        (MolecularResponseReason.OtherAssay, "otherAssay"),
        (MolecularResponseReason.OtherUnit, "otherUnit"),
        (MolecularResponseReason.UndetectedReference, "undetectedReference"),
        (MolecularResponseReason.NoValue, "noValue"),
        (MolecularResponseReason.ReferenceTooLow, "referenceTooLow"),
        (MolecularResponseReason.NoConfirmation, "noConfirmation"));

    public static readonly WordList<CtdnaSupportReason> SupportReasons = new(
        (CtdnaSupportReason.NoReferenceSample, "noReferenceSample"),
        (CtdnaSupportReason.NoIndexSample, "noIndexSample"),
        (CtdnaSupportReason.NotComparable, "notComparable"),
        (CtdnaSupportReason.NotDistinguishable, "notDistinguishable"),
        (CtdnaSupportReason.Cleared, "cleared"),
        (CtdnaSupportReason.Fell, "fell"),
        (CtdnaSupportReason.CentralNervousSystemOnly, "centralNervousSystemOnly"),
        (CtdnaSupportReason.Rose, "rose"),
        (CtdnaSupportReason.RoseEarly, "roseEarly"));

    public static readonly WordList<CtdnaDiscordanceKind> Discordances = new(
        (CtdnaDiscordanceKind.None, "none"),
        (CtdnaDiscordanceKind.ProgressionWithFall, "progressionWithFall"),
        (CtdnaDiscordanceKind.NoProgressionWithRise, "noProgressionWithRise"));
}
