namespace ResponseEval.Trials;

/// <summary>How Cox regression treats events at one time.</summary>
public enum CoxTies
{
    /// <summary>
    /// They leave the risk set one after another, in an unknown order (Efron, J Am Stat Assoc 1977;72:557-65). The default here and in R.
    /// </summary>
    Efron,

    /// <summary>All see the whole risk set (Breslow, Biometrics 1974;30:89-99). The default of SAS PROC PHREG.</summary>
    Breslow,
}
