namespace ResponseEval.Trials.Tests;

/// <summary>Compares real numbers by their size.</summary>
internal static class Near
{
    internal static void To(double expected, double? found, double tolerance = 1e-9)
    {
        Assert.True(double.IsFinite(expected), "a finite number can be expected");
        Assert.NotNull(found);
        Assert.True(
            Math.Abs(expected - found.Value) <= tolerance * Math.Abs(expected),
            FormattableString.Invariant($"expected {expected:R}, found {found.Value:R}"));
    }

    internal static void To(double lower, double upper, ConfidenceInterval? found, double tolerance = 1e-9)
    {
        To(lower, found?.Lower, tolerance);
        To(upper, found?.Upper, tolerance);
    }
}
