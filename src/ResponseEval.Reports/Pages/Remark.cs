namespace ResponseEval.Reports;

/// <summary>
/// Something about the data of a subject that a reader of its page should know: a problem of its input or of its evaluation, or what a check
/// of data quality found.
/// </summary>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Code">The permanent code, for example "RE-IN-010".</param>
/// <param name="Place">Where it lies.</param>
/// <param name="Found">What was found.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Meaning">What it means or what to ask, in a sentence.</param>
public sealed record Remark(ProblemSeverity Severity, string Code, ProblemPlace Place, string Found, string Expected, string Meaning)
{
    /// <summary>A problem as a remark.</summary>
    /// <param name="problem">The problem.</param>
    public static Remark Of(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return new(problem.Severity, problem.Code, problem.Place, problem.Found, problem.Expected, problem.Kind.Text);
    }
}
