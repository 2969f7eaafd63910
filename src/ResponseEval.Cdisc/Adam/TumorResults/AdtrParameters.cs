namespace ResponseEval.Cdisc;

/// <summary>The parameters of ADTR, named as the templates of admiralonco 1.4 name them.</summary>
internal static class AdtrParameters
{
    private const string Recist = "RECIST 1.1";
    private const string TargetLesions = "Target Lesion(s)";

    /// <summary>LDIAMn: the longest diameter of a target lesion.</summary>
    public static AdtrParameter LongestDiameter(string number, string evaluator) =>
        new("LDIAM" + number, $"Target Lesion {number} Analysis Diameter", TargetLesions, evaluator, Recist);

    /// <summary>NLDIAMn: the longest perpendicular of a target lesion, the short axis of a node.</summary>
    public static AdtrParameter Perpendicular(string number, string evaluator) =>
        new("NLDIAM" + number, $"Target Lesion {number} Analysis Perpendicular", TargetLesions, evaluator, Recist);

    /// <summary>SDIAM: the sum of the diameters of the target lesions.</summary>
    public static AdtrParameter Sum(string evaluator) =>
        new("SDIAM", "Target Lesions Sum of Diameters by " + evaluator, TargetLesions, evaluator, Recist);
}
