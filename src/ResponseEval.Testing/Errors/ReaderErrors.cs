using System.Collections.Immutable;

namespace ResponseEval.Testing;

/// <summary>EV: errors of readers and adjudication.</summary>
internal static class ReaderErrors
{
    public static readonly ImmutableArray<(string Code, Func<Planting, Place?> Plant)> All =
    [
        ("RE-EV-001", p => p.Assessment(1, assessment => assessment with { Reader = "READER 2" })),
        ("RE-EV-002", p => Read(p, ("READER 2", "PR", null, false), ("READER 3", "PD", null, true))),
        ("RE-EV-003", p => p.Assessment(1, assessment => assessment with { ReadOn = p.Subject.Assessments[0].ReadOn!.Value.AddDays(-1) })),
        ("RE-EV-004", p => Read(p, ("READER 2", "SD", true, false), ("READER 3", "SD", true, false))),
        ("RE-EV-005", p => Read(p, ("READER 2", "PR", null, false))),
        ("RE-EV-006", Mixed),
    ];

    /// <summary>Adds the responses of other readers to the second assessment of a stable subject.</summary>
    private static Place? Read(Planting p, params (string Reader, string Overall, bool? Accepted, bool Adjudicator)[] reads)
    {
        p.Course(98, 97);
        p.Change(subject => subject with
        {
            Reported =
            [
                .. subject.Reported,
                .. reads.Select(read => new ReportedResponse
                {
                    Assessment = "W16", Reader = read.Reader, Overall = read.Overall, Accepted = read.Accepted, IsAdjudicator = read.Adjudicator,
                }),
            ],
        });
        return new("W16");
    }

    private static Place? Mixed(Planting p)
    {
        p.Course(98, 97);
        return p.Reported(2, ReportedCriterion.Recist, reported => reported with { Reader = "READER 2" });
    }
}
