namespace ResponseEval.Cdisc;

/// <summary>Where a column lies in the rows of a transport file.</summary>
/// <param name="Offset">Its first byte.</param>
/// <param name="Length">Its number of bytes.</param>
/// <param name="IsText">True for text, false for a number.</param>
internal readonly record struct XportField(int Offset, int Length, bool IsText);
