namespace ResponseEval;

/// <summary>What trials choose differently in the kinetics of response.</summary>
public sealed record ResponseKineticsOptions
{
    /// <summary>20 % at week 8, two weeks to either side.</summary>
    public static ResponseKineticsOptions Default { get; } = new();

    /// <summary>
    /// The decrease from baseline that is early tumour shrinkage, inclusive; 20 % (CRYSTAL and OPUS: Piessevaux et al., J Clin Oncol 2013;31:3764-75).
    /// </summary>
    public Percentage EarlyShrinkage { get; init; } = Percentage.FromPercent(20m);

    /// <summary>The week of the early scan, counted from the first dose, else from baseline; 8. Week 6 is used as well (AIO KRK 0104).</summary>
    public int EarlyScanWeek { get; init; } = 8;

    /// <summary>How many weeks the early scan may lie to either side, inclusive; 2.</summary>
    public int EarlyScanToleranceWeeks { get; init; } = 2;

    /// <summary>The increase over baseline that the burden must stay below, strictly; 20 % (Nishino et al., Clin Cancer Res 2017;23:4671-9).</summary>
    public Percentage BurdenIncrease { get; init; } = Percentage.FromPercent(20m);
}
