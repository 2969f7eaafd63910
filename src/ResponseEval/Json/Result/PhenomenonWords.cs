using System.Text;

namespace ResponseEval;

/// <summary>The words of the members <c>phenomena</c>, <c>resistance</c> and <c>context</c> of a result.</summary>
internal static class PhenomenonWords
{
    public static readonly WordList<PhenomenonReason> Reasons = new(
        (PhenomenonReason.NoFollowUp, "noFollowUp"),
        (PhenomenonReason.NoTreatmentStart, "noTreatmentStart"),
        (PhenomenonReason.NoProgression, "noProgression"),
        (PhenomenonReason.NoDisease, "noDisease"),
        (PhenomenonReason.NoResponse, "noResponse"),
        (PhenomenonReason.Unconfirmed, "unconfirmed"),
        (PhenomenonReason.InsufficientExposure, "insufficientExposure"),
        (PhenomenonReason.OffTreatment, "offTreatment"),
        (PhenomenonReason.MissingTargets, "missingTargets"),
        (PhenomenonReason.MissingLesions, "missingLesions"),
        (PhenomenonReason.MissingOrgans, "missingOrgans"),
        (PhenomenonReason.NoRadiotherapy, "noRadiotherapy"),
        (PhenomenonReason.UnknownRadiationField, "unknownRadiationField"),
        (PhenomenonReason.NoScanBeforeRadiotherapy, "noScanBeforeRadiotherapy"),
        (PhenomenonReason.FollowUpTooShort, "followUpTooShort"),
        (PhenomenonReason.NoLaterAssessment, "noLaterAssessment"),
        (PhenomenonReason.NothingRecorded, "nothingRecorded"));

    public static readonly WordList<PseudoProgressionCall> Calls = new(
        (PseudoProgressionCall.Indeterminate, "indeterminate"),
        (PseudoProgressionCall.Suspected, "suspected"),
        (PseudoProgressionCall.Confirmed, "confirmed"),
        (PseudoProgressionCall.Refuted, "refuted"));

    public static readonly WordList<StabilityState> Stabilities = new(
        (StabilityState.Unknown, "unknown"),
        (StabilityState.Stable, "stable"),
        (StabilityState.Worse, "worse"));

    public static readonly WordList<ResistanceDefinition> ResistanceDefinitions = new(
        (ResistanceDefinition.Kluger2020, "kluger2020"),
        (ResistanceDefinition.Rizvi2023, "rizvi2023"),
        (ResistanceDefinition.Schoenfeld2021, "schoenfeld2021"));

    public static readonly WordList<ResistanceKind> ResistanceKinds = new(
        (ResistanceKind.Primary, "primary"),
        (ResistanceKind.Secondary, "secondary"),
        (ResistanceKind.Acquired, "acquired"),
        (ResistanceKind.LateAfterStop, "lateAfterStop"),
        (ResistanceKind.Unclassified, "unclassified"));

    public static readonly WordList<ProgressionConfirmation> Confirmations = new(
        (ProgressionConfirmation.NotRequired, "notRequired"),
        (ProgressionConfirmation.Unconfirmed, "unconfirmed"),
        (ProgressionConfirmation.Confirmed, "confirmed"));

    public static string WordOf(PhenomenonReason reason) => Encoding.UTF8.GetString(Reasons[reason]);

    public static string WordOf(ResistanceDefinition definition) => Encoding.UTF8.GetString(ResistanceDefinitions[definition]);

    public static string WordOf(ResistanceKind kind) => Encoding.UTF8.GetString(ResistanceKinds[kind]);

    public static string WordOf(ProgressionConfirmation confirmation) => Encoding.UTF8.GetString(Confirmations[confirmation]);
}
