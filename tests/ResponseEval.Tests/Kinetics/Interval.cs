namespace ResponseEval.Tests.Kinetics;

/// <summary>Growth intervals in millimetres.</summary>
internal static class Interval
{
    internal static GrowthInterval Of(decimal from, decimal to, int days) => new(Sum(from), Sum(to), days);

    /// <summary>Only the ratio of the sums matters to a rate: sums a million times as large hold eight decimals of a millimetre.</summary>
    internal static GrowthInterval Fine(decimal from, decimal to, int days) => Of(from * 1_000_000, to * 1_000_000, days);

    private static SumOfDiameters Sum(decimal millimeters) => new((long)(millimeters * 100));
}
