namespace ResponseEval;

/// <summary>
/// Tumour growth inhibition with a drug effect that wears off, under constant exposure (Claret et al., J Clin Oncol 2009;27:4103-8):
/// <c>y(t) = y0 exp(KL t - (KD/lambda)(1 - exp(-lambda t)))</c>.
/// </summary>
/// <param name="InitialSize">The size y0 at time 0, in any unit.</param>
/// <param name="Growth">The growth rate KL per unit of time, at least 0.</param>
/// <param name="Kill">The initial rate KD of cell kill per unit of time, exposure included, at least 0.</param>
/// <param name="Resistance">The rate lambda at which the effect wears off, per unit of time, at least 0; at 0 it stays.</param>
public readonly record struct ClaretModel(double InitialSize, double Growth, double Kill, double Resistance)
{
    /// <summary>The time to growth, that is of the smallest size: <c>ln(KD/KL)/lambda</c>, 0 where KD is not above KL. Null where the tumour shrinks for ever.</summary>
    public double? TimeToGrowth =>
        Kill <= Growth ? 0
        : Growth == 0 || Resistance == 0 ? null
        : Math.Log(Kill / Growth) / Resistance;

    /// <summary>The size at a time, in the unit of <see cref="InitialSize"/>.</summary>
    /// <param name="time">The time since the start of treatment, in the unit of the rates.</param>
    public double SizeAt(double time)
    {
        var worn = Resistance == 0 ? time : (1 - Math.Exp(-Resistance * time)) / Resistance;
        return InitialSize * Math.Exp(Growth * time - Kill * worn);
    }
}
