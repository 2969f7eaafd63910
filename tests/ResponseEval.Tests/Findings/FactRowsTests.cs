namespace ResponseEval.Tests.Findings;

/// <summary>Rows of facts against loops over their bits, for every number of lesions and of assessments that fit.</summary>
public sealed class FactRowsTests
{
    [Fact]
    public void Any_finds_the_rows_that_have_a_bit() => Every((lesions, assessments, draw) =>
    {
        var rows = new FactRows(lesions, assessments);
        foreach (var facts in Sets(draw, FactSets.Capacity))
        {
            var expected = 0u;
            for (var bit = 0; bit < lesions * assessments; bit++)
                if ((facts >> bit & 1) != 0)
                    expected |= 1u << bit / lesions;
            Assert.Equal(expected, rows.Any(facts));
        }
    });

    [Fact]
    public void Of_is_the_row_of_an_assessment() => Every((lesions, assessments, draw) =>
    {
        var rows = new FactRows(lesions, assessments);
        foreach (var facts in Sets(draw, lesions * assessments))
            for (var assessment = 0; assessment < assessments; assessment++)
            {
                var expected = 0UL;
                for (var lesion = 0; lesion < lesions; lesion++)
                    expected |= (facts >> (assessment * lesions + lesion) & 1) << lesion;
                Assert.Equal(expected, rows.Of(facts, assessment));
            }
    });

    [Fact]
    public void From_begins_with_the_row_of_an_assessment() => Every((lesions, assessments, draw) =>
    {
        var rows = new FactRows(lesions, assessments);
        foreach (var facts in Sets(draw, FactSets.Capacity))
            for (var assessment = 0; assessment < assessments; assessment++)
            {
                var expected = 0UL;
                for (var bit = assessment * lesions; bit < FactSets.Capacity; bit++)
                    expected |= (facts >> bit & 1) << (bit - assessment * lesions);
                Assert.Equal(expected, rows.From(facts, assessment));
            }
    });

    [Fact]
    public void Repeat_puts_a_set_into_every_row() => Every((lesions, assessments, draw) =>
    {
        var rows = new FactRows(lesions, assessments);
        foreach (var set in Sets(draw, lesions))
        {
            var expected = 0UL;
            for (var bit = 0; bit < lesions * assessments; bit++)
                expected |= (set >> bit % lesions & 1) << bit;
            Assert.Equal(expected, rows.Repeat(set));
        }
    });

    [Fact]
    public void As_many_rows_fit_as_64_bits_hold()
    {
        for (var lesions = 1; lesions <= 200; lesions++)
        {
            var most = FactRows.Most(lesions);
            Assert.True(most * lesions <= FactSets.Capacity && (most + 1) * lesions > FactSets.Capacity);
        }
    }

    private static void Every(Action<int, int, Draw> check)
    {
        var draw = new Draw(1);
        for (var lesions = 1; lesions <= FactSets.Capacity; lesions++)
            for (var assessments = 1; assessments <= Math.Min(RunFindings.Capacity, FactRows.Most(lesions)); assessments++)
            {
                Assert.Equal(assessments, new FactRows(lesions, assessments).Count);
                check(lesions, assessments, draw);
            }
    }

    /// <summary>No bit, every bit, each bit alone, and drawn bits, few and many.</summary>
    private static IEnumerable<ulong> Sets(Draw draw, int bits)
    {
        var all = ulong.MaxValue >> (FactSets.Capacity - bits);
        yield return 0;
        yield return all;
        for (var bit = 0; bit < bits; bit++)
            yield return 1UL << bit;
        for (var i = 0; i < 20; i++)
            yield return (i < 10 ? Drawn(draw) & Drawn(draw) & Drawn(draw) : Drawn(draw)) & all;
    }

    private static ulong Drawn(Draw draw) => (ulong)draw.Between(0, int.MaxValue - 1) << 33 ^ (ulong)draw.Between(0, int.MaxValue - 1) << 16 ^ (ulong)draw.Between(0, 0xFFFF);
}
