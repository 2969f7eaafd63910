namespace ResponseEval;

/// <summary>Why a response is what it is, with the numbers that decided.</summary>
/// <param name="AssessmentId">The assessment, or null for what concerns the subject as a whole.</param>
/// <param name="Date">The date, or null.</param>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Text">A sentence with the operands: "PD: sum 52.0 mm, nadir 41.0 mm (2024-03-04): +26.8 %, +11.0 mm".</param>
/// <param name="Source">The source in short: "RECIST 1.1, target lesions".</param>
public sealed record Explanation(string? AssessmentId, DateOnly? Date, RuleId Rule, string Text, string Source)
{
    /// <summary>The sentence and its source, after the assessment and date: <c>W8 2024-03-04 PD: …; RECIST 1.1, target lesions</c>.</summary>
    public override string ToString()
    {
        var place = AssessmentId is null ? "" : $"{AssessmentId} {DateRange.Iso(Date!.Value)} ";
        return $"{place}{Text}; {Source}";
    }
}
