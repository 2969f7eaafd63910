namespace ResponseEval.Cdisc;

/// <summary>The record that an analysis value comes from (ADaMIG 1.3, section 3.3.9).</summary>
/// <param name="Domain">SRCDOM, the data set: RS, TU, ADSL, ADRS.</param>
/// <param name="Variable">SRCVAR, the variable there.</param>
/// <param name="Sequence">SRCSEQ, its --SEQ or ASEQ; null for data sets with one record a subject.</param>
public readonly record struct SourceReference(string Domain, string Variable, double? Sequence);

/// <summary>A date and the record that it comes from.</summary>
/// <param name="Date">The date.</param>
/// <param name="Source">The record.</param>
public readonly record struct DatedSource(DateOnly Date, SourceReference Source);
