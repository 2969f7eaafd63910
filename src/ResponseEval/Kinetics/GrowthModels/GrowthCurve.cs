namespace ResponseEval;

/// <summary>A growth model with its parameters, and what follows from them in closed form. Sizes are relative to the size at day 0.</summary>
/// <remarks>The <c>default</c> value is no curve: every size is not a number.</remarks>
public readonly record struct GrowthCurve
{
    /// <summary>Progression of a model curve: 20 % over its nadir, as in RECIST 1.1; the 5 mm have no counterpart in relative sizes.</summary>
    private const double ProgressionFactor = 1.2;

    private GrowthCurve(GrowthModel model, double growth, double decay, double phi)
    {
        Model = model;
        Growth = Checked(growth, double.MaxValue, nameof(growth));
        Decay = Checked(decay, double.MaxValue, nameof(decay));
        Phi = Checked(phi, 1, nameof(phi));
    }

    /// <summary>The model.</summary>
    public GrowthModel Model { get; }

    /// <summary>The growth rate g per day; 0 in <see cref="GrowthModel.Dx"/>.</summary>
    public double Growth { get; }

    /// <summary>The decay rate d per day; 0 in <see cref="GrowthModel.Gx"/>.</summary>
    public double Decay { get; }

    /// <summary>The fraction that decays, 0 to 1; 0 in <see cref="GrowthModel.Gx"/>, 1 in <see cref="GrowthModel.Dx"/>; in <see cref="GrowthModel.Gd"/> it has no meaning and is 0.</summary>
    public double Phi { get; }

    /// <summary>
    /// The day of the smallest size: <c>ln(d/g)/(d+g)</c> for gd, <c>ln(d phi/(g (1-phi)))/(d+g)</c> for gdphi, 0 where the curve never
    /// shrinks. Null where it shrinks for ever.
    /// </summary>
    public double? NadirDay
    {
        get
        {
            var falls = Decay * DecayingPart;
            var rises = Growth * GrowingPart;
            return falls <= rises ? 0
                : rises == 0 ? null
                : Math.Log(falls / rises) / (Decay + Growth);
        }
    }

    /// <summary>The smallest size, relative to day 0; null where the curve shrinks for ever.</summary>
    public double? NadirSize => NadirDay is { } day ? SizeAt(day) : null;

    /// <summary>The days in which the growing part doubles: <c>ln 2 / g</c>. Null where nothing grows.</summary>
    public double? DoublingDays => Growth * GrowingPart > 0 ? Math.Log(2) / Growth : null;

    /// <summary>The day after the nadir on which the curve stands 20 % above it: the model's time to progression. Null where it never does.</summary>
    public double? ProgressionDay => NadirDay is { } nadir && DoublingDays is { } doubling ? Reaches(ProgressionFactor * SizeAt(nadir), nadir, doubling) : null;

    /// <summary>The part of the size whose rate is <see cref="Growth"/>; in gd, which subtracts 1, both parts are whole.</summary>
    private double GrowingPart => Model switch { GrowthModel.Unspecified => double.NaN, GrowthModel.Gd => 1, _ => 1 - Phi };

    private double DecayingPart => Model switch { GrowthModel.Unspecified => double.NaN, GrowthModel.Gd => 1, _ => Phi };

    /// <summary>A curve of the model gd.</summary>
    /// <param name="growth">The growth rate g per day, at least 0.</param>
    /// <param name="decay">The decay rate d per day, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A rate is negative or not finite.</exception>
    public static GrowthCurve Gd(double growth, double decay) => new(GrowthModel.Gd, growth, decay, 0);

    /// <summary>A curve of the model gx.</summary>
    /// <param name="growth">The growth rate g per day, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is negative or not finite.</exception>
    public static GrowthCurve Gx(double growth) => new(GrowthModel.Gx, growth, 0, 0);

    /// <summary>A curve of the model dx.</summary>
    /// <param name="decay">The decay rate d per day, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is negative or not finite.</exception>
    public static GrowthCurve Dx(double decay) => new(GrowthModel.Dx, 0, decay, 1);

    /// <summary>A curve of the model gdphi.</summary>
    /// <param name="phi">The fraction that decays, 0 to 1.</param>
    /// <param name="growth">The growth rate g per day, at least 0.</param>
    /// <param name="decay">The decay rate d per day, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A rate is negative or not finite, or the fraction lies outside 0 to 1.</exception>
    public static GrowthCurve GdPhi(double phi, double growth, double decay) => new(GrowthModel.GdPhi, growth, decay, phi);

    /// <summary>The size on a day, relative to day 0.</summary>
    /// <param name="day">The time in days; in a fit that is <see cref="GrowthModelOptions.TumgrCompatible"/> the first scan is day 1.</param>
    public double SizeAt(double day) => Model switch
    {
        GrowthModel.Unspecified => double.NaN,
        GrowthModel.Gd => Math.Exp(-Decay * day) + Math.Exp(Growth * day) - 1,
        GrowthModel.Gx => Math.Exp(Growth * day),
        GrowthModel.Dx => Math.Exp(-Decay * day),
        _ => (1 - Phi) * Math.Exp(Growth * day) + Phi * Math.Exp(-Decay * day),
    };

    /// <summary>The day after the nadir on which the curve reaches a size, by bisection: it rises there without bound.</summary>
    private double? Reaches(double size, double nadir, double doubling)
    {
        var late = nadir + doubling;
        for (var step = doubling; SizeAt(late) < size; step *= 2)
            late += step;
        var early = nadir;
        while (early + (late - early) / 2 is var middle && middle > early && middle < late)
            if (SizeAt(middle) < size)
                early = middle;
            else
                late = middle;
        return double.IsFinite(late) ? late : null;
    }

    private static double Checked(double value, double largest, string name)
    {
        if (!(value >= 0 && value <= largest))
            throw new ArgumentOutOfRangeException(name, value, $"A parameter of a growth curve is 0 to {(largest == 1 ? "1" : "any finite number")}.");
        return value;
    }
}
