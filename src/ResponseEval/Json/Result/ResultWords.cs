namespace ResponseEval;

/// <summary>The words of the result format.</summary>
internal static class ResultWords
{
    public static readonly WordList<TargetResponse> RecistTarget = WordList<TargetResponse>.Of(ResponseCodes.Code);
    public static readonly WordList<TargetResponse> IrecistTarget = WordList<TargetResponse>.Of(ResponseCodes.IrecistCode);
    public static readonly WordList<NonTargetResponse> RecistNonTarget = WordList<NonTargetResponse>.Of(ResponseCodes.Code);
    public static readonly WordList<NonTargetResponse> IrecistNonTarget = WordList<NonTargetResponse>.Of(ResponseCodes.IrecistCode);
    public static readonly WordList<OverallResponse> Recist = WordList<OverallResponse>.Of(ResponseCodes.Code);
    public static readonly WordList<IrecistResponse> Irecist = WordList<IrecistResponse>.Of(ResponseCodes.Code);
    public static readonly WordList<RuleId> Rules = WordList<RuleId>.Of(static rule => rule == RuleId.None ? "" : rule.Code());

    public static readonly WordList<ResponsePattern> Patterns = new(
        (ResponsePattern.CompleteResponse, "completeResponse"),
        (ResponsePattern.PartialResponse, "partialResponse"),
        (ResponsePattern.StableDisease, "stableDisease"),
        (ResponsePattern.PseudoProgression, "pseudoProgression"),
        (ResponsePattern.UnconfirmedProgression, "unconfirmedProgression"),
        (ResponsePattern.Progression, "progression"),
        (ResponsePattern.HyperProgression, "hyperProgression"),
        (ResponsePattern.NotEvaluable, "notEvaluable"),
        (ResponsePattern.NoDisease, "noDisease"));

    public static readonly WordList<ProgressionStatus> Statuses = new(
        (ProgressionStatus.Unresolved, "unresolved"),
        (ProgressionStatus.Confirmed, "confirmed"),
        (ProgressionStatus.PseudoProgression, "pseudoProgression"));

    public static readonly WordList<ClinicalOutcome> ClinicalOutcomes = new(
        (ClinicalOutcome.DiedOfDisease, "diedOfDisease"),
        (ClinicalOutcome.Died, "died"),
        (ClinicalOutcome.StoppedForProgression, "stoppedForProgression"));

    public static readonly WordList<CtdnaSupport> CtdnaSupports = new(
        (CtdnaSupport.NotAvailable, "notAvailable"),
        (CtdnaSupport.Inconclusive, "inconclusive"),
        (CtdnaSupport.SupportsPseudoProgression, "supportsPseudoProgression"),
        (CtdnaSupport.SupportsProgression, "supportsProgression"));

    public static readonly WordList<FindingStatus> FindingStatuses = new(
        (FindingStatus.NotEvaluable, "notEvaluable"),
        (FindingStatus.NotMet, "notMet"),
        (FindingStatus.Met, "met"));

    public static readonly WordList<HyperprogressionReason> HyperprogressionReasons = new(
        (HyperprogressionReason.NoPreBaselineScan, "noPreBaselineScan"),
        (HyperprogressionReason.ReferenceGrowthNotPositive, "referenceGrowthNotPositive"),
        (HyperprogressionReason.IntervalTooShort, "intervalTooShort"),
        (HyperprogressionReason.NoFollowUp, "noFollowUp"),
        (HyperprogressionReason.MissingTargets, "missingTargets"),
        (HyperprogressionReason.NoTreatmentStart, "noTreatmentStart"),
        (HyperprogressionReason.MissingClinicalData, "missingClinicalData"),
        (HyperprogressionReason.OutsideWindow, "outsideWindow"));
}
