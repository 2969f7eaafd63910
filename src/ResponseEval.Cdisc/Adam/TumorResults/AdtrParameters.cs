namespace ResponseEval.Cdisc;

/// <summary>The parameters of ADTR. LDIAMn, NLDIAMn and SDIAM are named as the template of admiralonco 1.4 names them.</summary>
internal static class AdtrParameters
{
    private const string TargetLesions = "Target Lesion(s)";
    private const string Recist = "RECIST 1.1";

    /// <summary>LDIAMn: the longest diameter of a target lesion.</summary>
    public static AdtrParameter LongestDiameter(string number, ResponseAssessor assessor) =>
        new("LDIAM" + number, $"Target Lesion {number} Analysis Diameter", TargetLesions, assessor.Category, Recist);

    /// <summary>NLDIAMn: the longest perpendicular of a target lesion, the short axis of a node.</summary>
    public static AdtrParameter Perpendicular(string number, ResponseAssessor assessor) =>
        new("NLDIAM" + number, $"Target Lesion {number} Analysis Perpendicular", TargetLesions, assessor.Category, Recist);

    /// <summary>SDIAM: the sum of the diameters of the target lesions.</summary>
    public static AdtrParameter Sum(ResponseAssessor assessor) =>
        new("SDIAM", "Target Lesions Sum of Diameters by " + assessor.Name, TargetLesions, assessor.Category, Recist);

    /// <summary>SDIAMP: the sum of the diameters of those target lesions that were read, where some were not.</summary>
    public static AdtrParameter PartialSum(ResponseAssessor assessor) =>
        new("SDIAMP", "Target Lesions Partial Sum of Diameters by " + assessor.Name, TargetLesions, assessor.Category, Recist);

    /// <summary>NSDIAM: the sum of the diameters of the new target lesions (iRECIST, NLT).</summary>
    public static AdtrParameter NewTargetSum(ResponseAssessor assessor) =>
        new("NSDIAM", "New Target Lesions Sum of Diameters by " + assessor.Name, "New Target Lesion(s)", assessor.Category, "iRECIST");
}
