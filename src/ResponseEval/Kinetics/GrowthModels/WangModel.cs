namespace ResponseEval;

/// <summary>
/// Exponential shrinkage with linear growth (Wang et al., Clin Pharmacol Ther 2009;86:167-74): <c>y(t) = BASE exp(-SR t) + PR t</c>.
/// </summary>
/// <param name="Baseline">The size BASE at time 0, in mm, above 0.</param>
/// <param name="ShrinkageRate">The shrinkage rate SR per unit of time, at least 0.</param>
/// <param name="ProgressionRate">The growth PR in mm per unit of time, at least 0.</param>
public readonly record struct WangModel(double Baseline, double ShrinkageRate, double ProgressionRate)
{
    /// <summary>The time of the smallest size: <c>ln(BASE SR/PR)/SR</c>, 0 where BASE SR is not above PR. Null where the tumour shrinks for ever.</summary>
    public double? NadirTime
    {
        get
        {
            var falls = Baseline * ShrinkageRate;
            return falls <= ProgressionRate ? 0
                : ProgressionRate == 0 ? null
                : Math.Log(falls / ProgressionRate) / ShrinkageRate;
        }
    }

    /// <summary>The size at a time, in mm.</summary>
    /// <param name="time">The time since the start of treatment, in the unit of the rates.</param>
    public double SizeAt(double time) => Baseline * Math.Exp(-ShrinkageRate * time) + ProgressionRate * time;

    /// <summary>The reduction from baseline as a fraction, positive for shrinkage: <c>1 - y(t)/BASE</c>, at week 8 the predictor of the paper.</summary>
    /// <param name="time">The time since the start of treatment, in the unit of the rates.</param>
    public double ReductionAt(double time) => 1 - SizeAt(time) / Baseline;
}
