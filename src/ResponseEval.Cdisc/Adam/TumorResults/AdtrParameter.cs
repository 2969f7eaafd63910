namespace ResponseEval.Cdisc;

/// <summary>A parameter of ADTR.</summary>
/// <param name="Code">PARAMCD, at most 8 characters.</param>
/// <param name="Text">PARAM.</param>
/// <param name="Lesions">PARCAT1, the kind of lesions.</param>
/// <param name="Evaluator">PARCAT2, who read.</param>
/// <param name="Criteria">PARCAT3, the criteria.</param>
public sealed record AdtrParameter(string Code, string Text, string Lesions, string Evaluator, string Criteria);
