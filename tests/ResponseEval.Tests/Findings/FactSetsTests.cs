namespace ResponseEval.Tests.Findings;

/// <summary>Facts as sets say what they say one by one, wherever they are stored.</summary>
public sealed class FactSetsTests
{
    private static readonly ProtocolRules _rules = ProtocolRules.Default;

    private static readonly LesionFact[] _facts = [.. Enumerable.Range(0, 150).Select(place => new LesionFact(
        place % 5 == 0 ? LesionFact.NoDiameter : place % 7 == 0 ? 0 : place * 137,
        (LesionSeen)(place % 6),
        (LesionTraits)(1 << place % 4) | (place % 3 == 0 ? LesionTraits.Node : 0) | (LesionTraits)(32 << place % 3)))];

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(21)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(150)]
    public void Sets_say_what_the_facts_say(int count)
    {
        var assessment = Patient.Of("""
            day  T1
            0    20
            """).Evaluation.History.Baseline;
        var exact = new AssessmentFacts(assessment, _facts.AsSpan(0, count), count);
        var withMoreBehind = new AssessmentFacts(assessment, _facts, count);
        var other = new OtherFacts<AssessmentFacts>(exact);
        for (var first = 0; first < count; first += FactSets.Capacity)
        {
            var expected = _facts.AsSpan(first, Math.Min(FactSets.Capacity, count - first));
            Says(expected, ref exact, first);
            Says(expected, ref withMoreBehind, first);
            Says(expected, ref other, first);
        }
    }

    private static void Says<T>(ReadOnlySpan<LesionFact> expected, ref T facts, int first)
        where T : struct, IFactSets, allows ref struct
    {
        facts.Read(first, _rules, out var sets);
        var lesions = ulong.MaxValue >> (FactSets.Capacity - expected.Length);
        var sum = 0L;
        foreach (var fact in expected)
            sum += Value(fact);
        Assert.Equal(sum, sets.Sum(ref facts, first, lesions, _rules));
        Assert.Equal(Set(expected, fact => Value(fact) >= 0), sets.Measured & lesions);
        Assert.Equal(Set(expected, fact => Value(fact) > 0), sets.Positive & lesions);
        Assert.Equal(Set(expected, fact => Value(fact) >= _rules.NodeNormal.Hundredths), sets.NodeSized & lesions);
        Assert.Equal(Set(expected, fact => fact.Seen == LesionSeen.NotEvaluated), sets.NotEvaluated & lesions);
        Assert.Equal(Set(expected, fact => fact.Seen == LesionSeen.Absent), sets.Absent & lesions);
        Assert.Equal(Set(expected, fact => fact.Seen == LesionSeen.TooSmall), sets.TooSmall & lesions);
        Assert.Equal(Set(expected, fact => fact.Seen == LesionSeen.UnequivocalProgression), sets.Progressed & lesions);
        Assert.Equal(With(expected, LesionTraits.Target), sets.Lesions.Targets);
        Assert.Equal(With(expected, LesionTraits.NonTarget), sets.Lesions.NonTargets);
        Assert.Equal(With(expected, LesionTraits.NewTarget), sets.Lesions.NewTargets);
        Assert.Equal(With(expected, LesionTraits.NewNonTarget), sets.Lesions.NewNonTargets);
        Assert.Equal(With(expected, LesionTraits.Node), sets.Lesions.Nodes);
        Assert.Equal(With(expected, LesionTraits.Equivocal), sets.Equivocal & lesions);
        Assert.Equal(With(expected, LesionTraits.Increased), sets.Increased & lesions);
        Assert.Equal(With(expected, LesionTraits.Decreased), sets.Decreased & lesions);
    }

    private static int Value(LesionFact fact) => fact.Seen == LesionSeen.TooSmall ? 500 : fact.Hundredths;

    private static ulong With(ReadOnlySpan<LesionFact> facts, LesionTraits trait) => Set(facts, fact => (fact.Traits & trait) != 0);

    private static ulong Set(ReadOnlySpan<LesionFact> facts, Func<LesionFact, bool> belongs)
    {
        var set = 0UL;
        for (var lane = 0; lane < facts.Length; lane++)
            set |= (belongs(facts[lane]) ? 1UL : 0) << lane;
        return set;
    }
}
