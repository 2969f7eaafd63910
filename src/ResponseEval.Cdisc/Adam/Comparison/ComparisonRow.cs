namespace ResponseEval.Cdisc;

/// <summary>On which side a response stands.</summary>
public enum ComparisonSide
{
    /// <summary>RS and the measurements both give one.</summary>
    Both,

    /// <summary>RS gives one that nothing is derived for.</summary>
    AssignedOnly,

    /// <summary>One is derived that RS does not give.</summary>
    DerivedOnly,
}

/// <summary>One response as RS gives it beside the same as derived from the measurements. What is not known is null.</summary>
/// <param name="Reader">Who read.</param>
/// <param name="Criterion">The criterion.</param>
/// <param name="Test">RSTESTCD: OVRLRESP, TRGRESP, NTRGRESP or NEWLPROG.</param>
/// <param name="Side">On which side it stands.</param>
public sealed record ComparisonRow(Reader Reader, ResponseCriterion Criterion, string Test, ComparisonSide Side)
{
    /// <summary>The number of the row within the subject, from 1.</summary>
    public int Sequence { get; internal set; }

    /// <summary>The record of RS; null if there is none.</summary>
    public DiseaseResponse? Assigned { get; init; }

    /// <summary>The response as derived, in the code list of RS; null if none is.</summary>
    public string? Derived { get; init; }

    /// <summary>True if both say the same.</summary>
    public bool Agrees { get; init; }

    /// <summary>The visit: that of the record in RS, else that of the assessment.</summary>
    public string? Visit { get; init; }

    /// <summary>VISITNUM.</summary>
    public double? VisitNumber { get; init; }

    /// <summary>The date of the assessment; of a record without one, its own date.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The rule that decided; <see cref="RuleId.None"/> if nothing was derived.</summary>
    public RuleId Rule { get; init; }

    /// <summary>Why the derived response is what it is, or why there is none: a sentence with the numbers that decided.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The sum of the target lesions.</summary>
    public SumOfDiameters? TargetSum { get; init; }

    /// <summary>The baseline sum.</summary>
    public SumOfDiameters? BaselineSum { get; init; }

    /// <summary>The nadir before the assessment.</summary>
    public SumOfDiameters? NadirSum { get; init; }

    /// <summary>The sum of the new target lesions.</summary>
    public SumOfDiameters? NewTargetSum { get; init; }
}
