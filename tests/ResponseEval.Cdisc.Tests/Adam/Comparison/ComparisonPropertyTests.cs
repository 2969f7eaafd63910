using ResponseEval.Tests;

namespace ResponseEval.Cdisc.Tests.Adam.Comparison;

/// <summary>RS that says what is derived agrees everywhere; any other word is found.</summary>
public sealed class ComparisonPropertyTests
{
    private const int Cases = 2000;

    private static readonly SubjectDerivation _derivation = new(new AdamOptions { Mode = ResponseMode.Derived });

    [Fact]
    public void Responses_as_derived_agree() => Property.For(DrawnSubject.Any).Cases(Cases)
        .Require("a new lesion", 0.1, static drawn => Derived(drawn).Any(static row => row.Record!.NewLesion == "Y"))
        .Require("three follow-ups", 0.3, static drawn => Derived(drawn).Count() >= 3)
        .Holds(static drawn => Compare(drawn, static response => response).All(static row => row.Agrees));

    [Fact]
    public void One_other_word_is_one_disagreement() => Property.For(DrawnSubject.Any).Cases(Cases).Holds(static drawn =>
    {
        var rows = Compare(drawn, static response => response == "SD" ? "PR" : response);
        return rows.Count(static row => !row.Agrees) == Derived(drawn).Count(static row => row.Text == "SD");
    });

    private static IEnumerable<AdrsRow> Derived(DrawnSubject drawn) =>
        _derivation.Derive(drawn.Subject).Adrs.Where(static row => row.Parameter.Code == "OVR");

    /// <summary>RS with the overall responses as derived, changed by a rule.</summary>
    private static ValueList<ComparisonRow> Compare(DrawnSubject drawn, Func<string, string> change) => _derivation.Derive(drawn.Subject with
    {
        Responses =
        [
            .. Derived(drawn).Select((row, index) => new DiseaseResponse
            {
                Sequence = index + 1,
                TestCode = "OVRLRESP",
                Category = "RECIST 1.1",
                Result = change(row.Text!),
                Evaluator = "INVESTIGATOR",
                Visit = row.Record!.Visit,
                VisitNumber = row.Record.VisitNumber,
                Date = row.Date!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            }),
        ],
    }).Comparison;
}
