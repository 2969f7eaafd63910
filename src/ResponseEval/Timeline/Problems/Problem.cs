namespace ResponseEval;

/// <summary>How much a problem weighs.</summary>
public enum ProblemSeverity
{
    /// <summary>Worth knowing; nothing follows from it.</summary>
    Note,

    /// <summary>The subject is evaluated; somebody should look.</summary>
    Warning,

    /// <summary>The subject is not evaluated.</summary>
    Error,
}

/// <summary>Where a problem lies. Parts that do not apply are null.</summary>
/// <param name="Subject">The id of the subject, or the file and line where no id could be read.</param>
/// <param name="Assessment">The id of the assessment.</param>
/// <param name="Lesion">The id of the lesion.</param>
/// <param name="Member">The member of the history format, for example "mm" or "events[2].lesion".</param>
public sealed record ProblemPlace(string? Subject = null, string? Assessment = null, string? Lesion = null, string? Member = null)
{
    /// <summary>The place as <c>subject/assessment/lesion/member</c>, "-" for a part that does not apply.</summary>
    public override string ToString() => $"{Subject ?? "-"}/{Assessment ?? "-"}/{Lesion ?? "-"}/{Member ?? "-"}";
}

/// <summary>Something wrong or remarkable in the data of one subject: where, what was found, what was expected.</summary>
/// <param name="Kind">The kind of problem, with its permanent code.</param>
/// <param name="Place">Where it lies.</param>
/// <param name="Found">What was found, shortened where it is long.</param>
/// <param name="Expected">What was expected.</param>
public sealed record Problem(ProblemKind Kind, ProblemPlace Place, string Found, string Expected)
{
    /// <summary>The permanent code, for example "RE-IN-010".</summary>
    public string Code => Kind.Code;

    /// <summary>How much it weighs.</summary>
    public ProblemSeverity Severity => Kind.Severity;

    /// <summary>One line: <c>error RE-IN-010 S-001/W8/T1/mm: found …, expected …</c>.</summary>
    public override string ToString() =>
        $"{Kind.SeverityName} {Code} {Place}: found {Found}, expected {Expected}";
}

/// <summary>A kind of problem.</summary>
/// <param name="Code">The permanent code, <c>RE-family-number</c>.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Text">What it means, in a sentence.</param>
public sealed record ProblemKind(string Code, ProblemSeverity Severity, string Text)
{
    /// <summary>The severity in lower case, as outputs spell it.</summary>
    public string SeverityName => Severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => "note",
    };
}
