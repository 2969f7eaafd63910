namespace ResponseEval;

/// <summary>A point and the sum of squared residuals there.</summary>
internal sealed record LeastSquaresMinimum(double[] Point, double Sum);
