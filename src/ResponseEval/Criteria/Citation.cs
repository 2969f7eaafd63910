namespace ResponseEval;

/// <summary>Where a rule comes from.</summary>
/// <param name="Source">The short form that stands behind an explanation: "RECIST 1.1, target lesions".</param>
/// <param name="Reference">The publication and section, or the option page, in full.</param>
public sealed record Citation(string Source, string Reference);

/// <summary>One rule: its permanent code, what it decides, and where it comes from.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Code">The permanent code that outputs carry, for example "RECIST11-OVERALL-NEW-LESION".</param>
/// <param name="Summary">What it decides, in one sentence.</param>
/// <param name="Citation">Where it comes from.</param>
public sealed record RuleDescription(RuleId Id, string Code, string Summary, Citation Citation);
