using MathNet.Numerics.Distributions;

namespace ResponseEval.Trials.Tests;

/// <summary>How often the intervals hold the true rate: exactly, from the binomial chances, and by drawing.</summary>
public sealed class CoverageTests
{
    private const double Level = 0.95;
    private const int Draws = 10_000;

    private static readonly int[] _sizes = [1, 5, 13, 29, 50, 100];

    private static IEnumerable<double> Rates { get; } = [0.001, .. Enumerable.Range(1, 99).Select(static percent => percent / 100.0), 0.999];

    [Fact]
    public void The_exact_interval_covers_every_rate_at_least_at_its_level()
    {
        foreach (var level in (double[])[0.8, 0.95, 0.99])
            foreach (var n in _sizes)
            {
                var intervals = Intervals(n, ProportionMethod.ClopperPearson, level);
                Assert.All(Rates, rate => Assert.True(Coverage(intervals, rate) >= level, $"{n} {rate} {level}"));
            }
    }

    [Theory]
    [InlineData(ProportionMethod.Wilson, "smallest 0.907, mean 0.952")]
    [InlineData(ProportionMethod.Jeffreys, "smallest 0.885, mean 0.950")]
    [InlineData(ProportionMethod.AgrestiCoull, "smallest 0.935, mean 0.958")]
    [InlineData(ProportionMethod.WilsonContinuityCorrected, "smallest 0.951, mean 0.972")]
    [InlineData(ProportionMethod.Wald, "smallest 0.395, mean 0.895")]
    public void The_others_cover_on_average_but_for_Wald(ProportionMethod method, string said)
    {
        var coverages = _sizes.Where(static n => n >= 13).SelectMany(n =>
        {
            var intervals = Intervals(n, method, Level);
            return Rates.Where(rate => rate * n >= 0.5 && (1 - rate) * n >= 0.5).Select(rate => Coverage(intervals, rate));
        }).ToList();
        Assert.Equal(said, FormattableString.Invariant($"smallest {coverages.Min():F3}, mean {coverages.Average():F3}"));
    }

    [Fact]
    public void Drawn_responders_are_covered_as_the_chances_say()
    {
#pragma warning disable CA5394 // repeatable draws, no secret
        var random = new Random(20240102);
        foreach (var n in (int[])[13, 29, 100])
            foreach (var rate in (double[])[0.02, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.98])
            {
                var intervals = Intervals(n, ProportionMethod.ClopperPearson, Level);
                var covered = 0;
                for (var draw = 0; draw < Draws; draw++)
                {
                    var responders = 0;
                    for (var subject = 0; subject < n; subject++)
                        responders += random.NextDouble() < rate ? 1 : 0;
                    covered += Covers(intervals[responders], rate) ? 1 : 0;
                }

                var error = Math.Sqrt(Level * (1 - Level) / Draws);
                Assert.InRange((double)covered / Draws, Level - (3 * error), 1);
                Assert.Equal(Coverage(intervals, rate), (double)covered / Draws, 4 * error);
            }
#pragma warning restore CA5394
    }

    private static double Coverage(ConfidenceInterval[] intervals, double rate)
    {
        var chances = new Binomial(rate, intervals.Length - 1);
        return Enumerable.Range(0, intervals.Length).Where(x => Covers(intervals[x], rate)).Sum(chances.Probability);
    }

    private static bool Covers(ConfidenceInterval interval, double rate) => interval.Lower <= rate && rate <= interval.Upper;

    private static ConfidenceInterval[] Intervals(int n, ProportionMethod method, double level) =>
        [.. Enumerable.Range(0, n + 1).Select(x => new Proportion(x, n).Interval(method, level)!.Value)];
}
