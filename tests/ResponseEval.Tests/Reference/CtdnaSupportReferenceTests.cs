using Xunit.Abstractions;

namespace ResponseEval.Tests.Reference;

/// <summary>ctDNA at progression events against a second reading of section 8.</summary>
public sealed class CtdnaSupportReferenceTests(ITestOutputHelper output)
{
    private const int Cases = 20_000;
    private (SubjectCase? Subject, SampledSubject? Sampled) _last;

    private static readonly (string Name, PlainCtdnaNumbers Numbers)[] _wrong =
    [
        ("a reference of 27 days", new() { OldestReference = 27 }),
        ("13 days before", new() { Before = 13 }),
        ("27 days after", new() { After = 27 }),
        ("a rise from day 22", new() { RiseFrom = 22 }),
        ("a fall below half", new() { Fall = 0.499 }),
        ("a rise from 2.001", new() { Rise = 2.001 }),
        ("an interval of 90 %", new() { Tail = 0.05 }),
        ("a tie to the earlier", new() { TieToEarlier = true }),
        ("any assay", new() { AnyAssay = true }),
        ("any unit", new() { AnyUnit = true }),
        ("a brain that plasma sees", new() { BrainCounts = true }),
        ("new lesions of before", new() { AllPresent = true }),
        ("undetected as zero", new() { UndetectedIsZero = true }),
        ("calls before counts", new() { CallsBeforeCounts = true }),
        ("exposures of two kinds", new() { MixedExposure = true }),
    ];

    public static TheoryData<string> Wrong => new(_wrong.Select(wrong => wrong.Name));

    [Fact]
    public void Support_agrees_with_the_reference_at_every_event()
    {
        var check = Property.For(Subjects.UnderAnyRules).Cases(Cases).LogTo(output.WriteLine);
        foreach (var word in Enum.GetNames<CtdnaSupport>())
            check = check.Require(word, 0.03, subject => Last(subject).Words().Contains(word));
        check
            .Require("decided by counts", 0.05, subject => Pairs(subject).Any(pair => pair.Exposure == CountExposure.Molecules))
            .Require("decided by plasma", 0.02, subject => Pairs(subject).Any(pair => pair.Exposure == CountExposure.PlasmaMilliliters))
            .Require("decided by values", 0.05, subject => Pairs(subject).Any(pair => pair.Exposure == CountExposure.None))
            .Require("new lesions in the brain alone", 0.001, subject => Last(subject).Evaluation.Ctdna
                .AtProgression.Any(at => at.Reason == CtdnaSupportReason.CentralNervousSystemOnly))
            .Require("an early rise", 0.001, subject => Last(subject).Evaluation.Ctdna
                .AtProgression.Any(at => at.Reason == CtdnaSupportReason.RoseEarly))
            .Holds(subject => Agrees(SampledSubject.Of(subject), null, isLoud: true));
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_reference_with_one_other_number_disagrees(string name)
    {
        var numbers = _wrong.Single(wrong => wrong.Name == name).Numbers;
        Property.For(Subjects.UnderAnyRules).Cases(Cases).FindsCounterexample(subject => Agrees(SampledSubject.Of(subject), numbers, isLoud: false));
    }

    /// <summary>All classes ask for one subject after the other.</summary>
    private SampledSubject Last(SubjectCase subject)
    {
        if (!ReferenceEquals(_last.Subject, subject))
            _last = (subject, SampledSubject.Of(subject));
        return _last.Sampled!;
    }

    private IEnumerable<CtdnaComparison> Pairs(SubjectCase subject) =>
        Last(subject).Evaluation.Ctdna.AtProgression.Select(at => at.Comparison).OfType<CtdnaComparison>();

    private static bool Agrees(SampledSubject subject, PlainCtdnaNumbers? numbers, bool isLoud)
    {
        var expected = new PlainCtdna(subject.Subject, subject.Samples, numbers).Words();
        var found = subject.Words();
        var support = Enumerable.Range(0, expected.Count).Select(place => subject.Evaluation.Ctdna.Support(place).ToString());
        return (found.SequenceEqual(expected) && support.SequenceEqual(expected))
            || (isLoud ? throw new PropertyException($"found {string.Join(' ', found)}, the reference has {string.Join(' ', expected)}\n{subject}") : false);
    }
}
