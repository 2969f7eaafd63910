using System.Globalization;

namespace ResponseEval.Trials.Tests.Survival;

/// <summary>Compares numbers with those of R: equal to a relative 1e-9 unless another is asked for. NaN stands for R's NA: not estimable.</summary>
internal static class Near
{
    internal const double Tolerance = 1e-9;

    internal static void Equal(double wanted, double? found, double tolerance = Tolerance) => Assert.True(
        Is(wanted, found, tolerance), string.Create(CultureInfo.InvariantCulture, $"wanted {wanted:R}, found {found?.ToString("R", CultureInfo.InvariantCulture) ?? "null"}"));

    internal static void Equal(double[] wanted, IEnumerable<double?> found, double tolerance = Tolerance)
    {
        var list = found.ToList();
        Assert.Equal(wanted.Length, list.Count);
        for (var i = 0; i < wanted.Length; i++)
            Equal(wanted[i], list[i], tolerance);
    }

    internal static void Equal(double[] wanted, SurvivalQuantile found) => Equal(wanted, [found.Time, found.Lower, found.Upper]);

    internal static void Equal(double[] wanted, ConfidenceInterval? found, double tolerance = Tolerance) =>
        Equal(wanted, [found?.Lower, found?.Upper], tolerance);

    internal static bool Is(double wanted, double? found, double tolerance = Tolerance) =>
        double.IsNaN(wanted) ? found is null : found is { } value && Math.Abs(value - wanted) <= tolerance * Math.Abs(wanted);
}
