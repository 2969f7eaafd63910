namespace ResponseEval.Cdisc;

/// <summary>Each parameter in a sentence, for the description of the derivation. Names of presets and rules stand in docs/decisions/0007-adam-presets.md and 0008-adtr.md.</summary>
internal static class ParameterRules
{
    private const string Window = "analysed responses up to the first progression";

    /// <summary>The rule of a parameter; empty if there is none.</summary>
    /// <param name="code">PARAMCD.</param>
    /// <param name="assessor">Who read; the code may end in their suffix.</param>
    public static string Of(string code, ResponseAssessor assessor) =>
        assessor.CodeSuffix.Length > 0 && code.EndsWith(assessor.CodeSuffix, StringComparison.Ordinal)
            ? OfBase(code[..^assessor.CodeSuffix.Length])
            : OfBase(code);

    private static string OfBase(string code) => code switch
    {
        _ when code.StartsWith("NLDIAM", StringComparison.Ordinal) => "LPERP of the target lesion: the short axis of a node.",
        _ when code.StartsWith("LDIAM", StringComparison.Ordinal) => "LDIAM of the target lesion.",
        "SDIAM" => "Sum of longest diameters of non-nodal and short axes of nodal target lesions (RECIST 1.1, section 4.2).",
        "SDIAMP" => "The same sum over the targets that were read, at assessments where some were not.",
        "NSDIAM" => "Sum of the new target lesions that are or were present; never part of SDIAM (iRECIST).",
        "OVR" or "IOVR" => "Every overall response.",
        "DEATH" => "Y with the date of death, else N.",
        "MDIS" => "Y if TU names a target lesion at baseline, else N.",
        "PD" => "The first analysed PD: Y, else N.",
        "RSP" or "IRSP" => $"The first CR or PR of the {Window}: Y, else N.",
        "CB" or "ICB" => "The first CR or PR, or disease control at or after the minimum duration: Y, else N.",
        "BOR" or "IBOR" => "The best response in the order of the criterion, without confirmation; the first record that gives it.",
        "BCP" => "BOR is CR or PR: Y, else N.",
        "CRSP" or "ICRSP" => "The first CR or PR that a later one confirms: Y, else N.",
        "CCB" or "ICCB" => "As CB, with confirmed responses.",
        "CBOR" or "ICBOR" => "The best response with confirmation of CR and PR.",
        "CBCP" => "CBOR is CR or PR: Y, else N.",
        "LSTA" or "ILSTA" => "The last assessment.",
        "ACCB" => "As CCB; progression after the minimum duration counts too.",
        "A1BOR" => "As BOR, with NED before PD.",
        "ICPD" => "The start of the progression that an iCPD confirms: Y, else N.",
        "IUPD" => "Progression that no later assessment resolves: Y, else N.",
        _ => OfTime(code),
    };

    private static string OfTime(string code) => code switch
    {
        "OS" => "From the reference date to death; censored when last known alive.",
        "PFS" => "From the reference date to progression or death; censored by the censoring rule.",
        "TTP" => "From the reference date to progression; death censors.",
        "TTR" => "From the reference date to the first response, for those who have one.",
        "RSD" => "From the first response to progression or death; censored as PFS.",
        "CRSD" => "From the first confirmed response to progression or death; censored as PFS.",
        "IPFS" => "As PFS, to the start of confirmed or unresolved progression (iRECIST).",
        "IDOR" => "As RSD, from the first iCR or iPR to the progression of IPFS (iRECIST).",
        _ => "",
    };
}
