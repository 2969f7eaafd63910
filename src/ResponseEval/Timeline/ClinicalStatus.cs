namespace ResponseEval;

/// <summary>The clinical state of the subject on one date. It never changes a response.</summary>
/// <param name="Date">The date of the observation.</param>
/// <param name="Ecog">The ECOG performance status, 0 (fully active) to 5 (dead), or null if not recorded.</param>
/// <param name="Stable">The treating clinician's judgement of stability as iRECIST uses it, or null if unknown.</param>
public sealed record ClinicalStatus(DateOnly Date, int? Ecog = null, bool? Stable = null);
