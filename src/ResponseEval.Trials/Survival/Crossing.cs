namespace ResponseEval.Trials;

/// <summary>The time at which a curve comes down to a height; if it runs level there, the middle of that stretch.</summary>
internal struct Crossing(double height)
{
    /// <summary>What counts as equal to the height, as in R's survfit: the square root of the machine epsilon.</summary>
    private const double Tolerance = 1.4901161193847656e-08;

    private double? reached;
    private double? passed;
    private double last;

    /// <summary>Takes the next value of the curve; NaN where it has none.</summary>
    public void Take(double time, double value)
    {
        if (value <= height + Tolerance)
            reached ??= time;
        if (value <= height - Tolerance)
            passed ??= time;
        last = value;
    }

    /// <summary>The time; null if the curve stays above. A curve that ends at the height runs level until the last observation.</summary>
    public readonly double? Time(double lastObservation)
    {
        var end = passed ?? (Math.Abs(last - height) < Tolerance ? lastObservation : null);
        return (reached + end) / 2;
    }
}
