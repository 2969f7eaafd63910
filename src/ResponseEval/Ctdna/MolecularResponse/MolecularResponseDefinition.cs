namespace ResponseEval;

/// <summary>The published definitions of molecular response, named by first author or group and year.</summary>
public enum MolecularResponseDefinition
{
    /// <summary>No definition.</summary>
    Unspecified,

    /// <summary>Lee 2018, JAMA Oncol 4:717-21: a tenfold fall or no ctDNA within 12 weeks, or none from the start.</summary>
    Lee2018,

    /// <summary>Raja 2018, Clin Cancer Res 24:6212-22: a lower mean allele fraction at week 6.</summary>
    Raja2018,

    /// <summary>Zhang 2020, Cancer Discov 10:1842-53: a ratio of mean allele fractions below 0.5.</summary>
    Zhang2020,

    /// <summary>Goldberg 2018, Clin Cancer Res 24:1872-80: a fall by more than half, confirmed by a second sample.</summary>
    Goldberg2018,

    /// <summary>Thompson 2021, JCO Precis Oncol 5:510-24: a fall of the mean allele fraction by more than half at week 9.</summary>
    Thompson2021,

    /// <summary>Anagnostou 2019, Cancer Res 79:1214-25: complete elimination at weeks 4 to 8.</summary>
    Anagnostou2019,

    /// <summary>Bratman 2020, Nat Cancer 1:873-81: a decrease by cycle 3.</summary>
    Bratman2020,

    /// <summary>Bratman 2020, Nat Cancer 1:873-81: not detected at any time on treatment.</summary>
    Bratman2020Clearance,

    /// <summary>ctMoniTR (Friends of Cancer Research; Vega et al., JCO Precis Oncol 2022;6:e2100372): a fall by at least 50 %.</summary>
    CtMoniTR50,

    /// <summary>ctMoniTR: a fall by at least 90 %.</summary>
    CtMoniTR90,

    /// <summary>ctMoniTR: clearance.</summary>
    CtMoniTR100,

    /// <summary>BR.36 (Anagnostou et al., Nat Med 2023;29:2559-69): clearance after two cycles.</summary>
    Br36,
}
