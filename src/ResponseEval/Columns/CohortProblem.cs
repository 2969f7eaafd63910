namespace ResponseEval.Columns;

/// <summary>What is wrong with the rows of one subject.</summary>
/// <param name="Subject">The place of the subject, from 0.</param>
/// <param name="Column">The name of the column.</param>
/// <param name="Row">The place of the value in the column.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What must stand there.</param>
public sealed record CohortProblem(int Subject, string Column, int Row, string Found, string Expected)
{
    /// <summary>The problem in words.</summary>
    public override string ToString() => $"subject {Subject}, {Column}[{Row}]: found {Found}, expected {Expected}";
}
