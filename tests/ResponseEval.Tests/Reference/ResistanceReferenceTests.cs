using Xunit.Abstractions;

namespace ResponseEval.Tests.Reference;

/// <summary>Resistance to monotherapy against a second reading of section 9.</summary>
public sealed class ResistanceReferenceTests(ITestOutputHelper output)
{
    private const int Cases = 20_000;
    private (SubjectCase? Subject, PlainResistanceVerdict? Verdict) _last;

    private static readonly (string Name, PlainResistanceNumbers Numbers)[] _wrong =
    [
        ("43 days of exposure", new() { Exposure = 43 }),
        ("six months of 181 days", new() { SixMonths = 181 }),
        ("83 days after the last dose", new() { OnTreatment = 83 }),
        ("a confirming scan after 29 days", new() { Confirming = 29 }),
        ("open progression as met", new() { CountsOpenAsMet = true }),
        ("pseudo-progression as progression", new() { CountsPseudoProgression = true }),
        ("exposure beyond the progression", new() { ExposureBeyondProgression = true }),
        ("no best response", new() { IgnoresBestResponse = true }),
        ("days from baseline", new() { FromBaseline = true }),
    ];

    public static TheoryData<string> Wrong => new(_wrong.Select(wrong => wrong.Name));

    [Fact]
    public void Resistance_to_monotherapy_agrees_with_the_reference()
    {
        var check = Property.For(Subjects.UnderAnyRules).Cases(Cases).LogTo(output.WriteLine);
        foreach (var (status, reason, kind, share) in ((string, string, string, double)[])
            [
                ("Met", "None", "Primary", 0.03),
                ("Met", "None", "Secondary", 0.01),
                ("NotMet", "OffTreatment", "LateAfterStop", 0.01),
                ("NotMet", "NoProgression", "None", 0.03),
                ("NotEvaluable", "Unconfirmed", "Primary", 0.02),
                ("NotEvaluable", "Unconfirmed", "Secondary", 0.01),
                ("NotEvaluable", "InsufficientExposure", "None", 0.02),
                ("NotEvaluable", "NoTreatmentStart", "None", 0.01),
                ("NotEvaluable", "NoFollowUp", "None", 0.001),
            ])
            check = check.Require($"{status} {reason} {kind}", share, subject => Last(subject) is { } last && (last.Status, last.Reason, last.Kind) == (status, reason, kind));
        check
            .Require("met, confirmed too early", 0.001, subject => Last(subject) is { Status: "Met", Confirmed: false })
            .Holds(subject => Agrees(subject, null, isLoud: true));
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_reference_with_one_other_number_disagrees(string name)
    {
        var numbers = _wrong.Single(wrong => wrong.Name == name).Numbers;
        Property.For(Subjects.UnderAnyRules).Cases(Cases).FindsCounterexample(subject => Agrees(subject, numbers, isLoud: false));
    }

    /// <summary>All classes ask for the verdict of one subject after the other.</summary>
    private PlainResistanceVerdict Last(SubjectCase subject)
    {
        if (!ReferenceEquals(_last.Subject, subject))
            _last = (subject, new PlainResistance(TreatedSubject.Of(subject)).Monotherapy());
        return _last.Verdict!;
    }

    private static bool Agrees(SubjectCase subject, PlainResistanceNumbers? numbers, bool isLoud)
    {
        var treated = TreatedSubject.Of(subject);
        var expected = new PlainResistance(treated, numbers).Monotherapy();
        var finding = Resistance.Of(treated.Evaluation).Monotherapy;
        var found = new PlainResistanceVerdict(finding.Status.ToString(), finding.Reason.ToString(), finding.Kind.ToString())
        {
            Confirmed = expected.Confirmed is null ? null : finding.Confirmation == ProgressionConfirmation.Confirmed,
        };
        return found == expected || (isLoud ? throw new PropertyException($"found {found}, the reference has {expected}\n{treated}") : false);
    }
}
