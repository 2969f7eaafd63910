namespace ResponseEval.Cdisc;

/// <summary>What RS says and what is derived.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Test">RSTESTCD.</param>
/// <param name="Assigned">RSSTRESC; null where RS has no record.</param>
/// <param name="Derived">The derived response; null where none is.</param>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Agrees">True if both say the same.</param>
public sealed record ComparisonPair(ResponseCriterion Criterion, string Test, string? Assigned, string? Derived, RuleId Rule, bool Agrees)
{
    /// <summary>The pair of a row.</summary>
    /// <param name="row">The row.</param>
    public static ComparisonPair Of(ComparisonRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var assigned = row.Assigned is { } record ? record.Result ?? record.Status ?? "(empty)" : null;
        return new(row.Criterion, row.Test, assigned, row.Derived, row.Rule, row.Agrees);
    }

    /// <summary>The pair as the cells of a Markdown row.</summary>
    public override string ToString()
    {
        var test = Criterion == ResponseCriterion.Recist11 ? Test : $"{Test} ({Name(Criterion)})";
        return $"{test} | {Assigned ?? "-"} | {Derived ?? "-"} | {(Rule == RuleId.None ? "-" : RuleBook.Describe(Rule).Code)}";
    }

    internal static string Name(ResponseCriterion criterion) => criterion == ResponseCriterion.Irecist ? "iRECIST" : "RECIST 1.1";
}
