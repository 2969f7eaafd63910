namespace ResponseEval.Tests.Findings;

/// <summary>Eight lesions side by side say what they say one by one, wherever they are stored.</summary>
public sealed class FactLanesTests
{
    private static readonly LesionFact[] _facts = [.. Enumerable.Range(0, 21).Select(place => new LesionFact(
        place % 5 == 0 ? LesionFact.NoDiameter : place * 137,
        (LesionSeen)(place % 6),
        (LesionTraits)(1 << place % 4) | (place % 3 == 0 ? LesionTraits.Node : 0) | (LesionTraits)(32 << place % 3)))];

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(21)]
    public void Lanes_say_what_the_facts_say(int count)
    {
        var assessment = Patient.Of("""
            day  T1
            0    20
            """).Evaluation.History.Baseline;
        var exact = new AssessmentFacts(assessment, _facts.AsSpan(0, count), count);
        var withMoreBehind = new AssessmentFacts(assessment, _facts, count);
        var other = new OtherFacts<AssessmentFacts>(exact);
        for (var first = 0; first < count; first += FactLanes.Width)
        {
            var expected = _facts.AsSpan(first, Math.Min(FactLanes.Width, count - first));
            Says(expected, exact.Lanes(first));
            Says(expected, withMoreBehind.Lanes(first));
            Says(expected, other.Lanes(first));
        }
    }

    private static void Says(ReadOnlySpan<LesionFact> expected, FactLanes lanes)
    {
        const int TooSmall = 500;
        ulong lesions = (1UL << expected.Length) - 1, atLeast = 0;
        var sum = 0;
        for (var lane = 0; lane < expected.Length; lane++)
        {
            var value = expected[lane].Seen == LesionSeen.TooSmall ? TooSmall : expected[lane].Hundredths;
            sum += value;
            atLeast |= (value >= 1000 ? 1UL : 0) << lane;
        }

        Assert.Equal(sum, FactLanes.Sum(lanes.Values(TooSmall), lesions));
        Assert.Equal(atLeast, FactLanes.AtLeast(lanes.Values(TooSmall), 1000) & lesions);
        foreach (var state in Enum.GetValues<LesionSeen>())
            Assert.Equal(Set(expected, fact => fact.Seen == state), lanes.Are(state) & lesions);
        foreach (var trait in Enum.GetValues<LesionTraits>())
            if (trait != LesionTraits.None)
                Assert.Equal(Set(expected, fact => (fact.Traits & trait) != 0), lanes.With(trait));
    }

    private static ulong Set(ReadOnlySpan<LesionFact> facts, Func<LesionFact, bool> belongs)
    {
        var set = 0UL;
        for (var lane = 0; lane < facts.Length; lane++)
            set |= (belongs(facts[lane]) ? 1UL : 0) << lane;
        return set;
    }
}
