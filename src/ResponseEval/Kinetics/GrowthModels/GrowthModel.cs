namespace ResponseEval;

/// <summary>
/// The growth and decay models of tumour size, named as in the literature (Stein et al., Clin Cancer Res 2011;17:907-17; Wilkerson et al.,
/// Lancet Oncol 2017;18:143-54). Sizes are relative to the first, time is in days, rates are per day.
/// </summary>
public enum GrowthModel
{
    /// <summary>No model.</summary>
    Unspecified,

    /// <summary><c>exp(-d t) + exp(g t) - 1</c>: growth and decay at once.</summary>
    Gd,

    /// <summary><c>exp(g t)</c>: growth alone.</summary>
    Gx,

    /// <summary><c>exp(-d t)</c>: decay alone.</summary>
    Dx,

    /// <summary><c>(1 - phi) exp(g t) + phi exp(-d t)</c>: the fraction phi of the tumour decays, the rest grows.</summary>
    GdPhi,
}
