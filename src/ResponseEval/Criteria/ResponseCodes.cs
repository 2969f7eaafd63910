namespace ResponseEval;

/// <summary>The responses as the papers and CDISC controlled terminology spell them.</summary>
public static class ResponseCodes
{
    /// <summary>CR, PR, SD, PD, NE or NA.</summary>
    /// <param name="response">A target response.</param>
    public static string Code(this TargetResponse response) => response switch
    {
        TargetResponse.CompleteResponse => "CR",
        TargetResponse.PartialResponse => "PR",
        TargetResponse.StableDisease => "SD",
        TargetResponse.ProgressiveDisease => "PD",
        TargetResponse.NotApplicable => "NA",
        _ => "NE",
    };

    /// <summary>iCR, iPR, iSD, iUPD, NE or NA.</summary>
    /// <param name="response">A target response.</param>
    public static string IrecistCode(this TargetResponse response) => response switch
    {
        TargetResponse.CompleteResponse => "iCR",
        TargetResponse.PartialResponse => "iPR",
        TargetResponse.StableDisease => "iSD",
        TargetResponse.ProgressiveDisease => "iUPD",
        TargetResponse.NotApplicable => "NA",
        _ => "NE",
    };

    /// <summary>CR, NON-CR/NON-PD, PD, NE or NA.</summary>
    /// <param name="response">A non-target response.</param>
    public static string Code(this NonTargetResponse response) => response switch
    {
        NonTargetResponse.CompleteResponse => "CR",
        NonTargetResponse.NonCompleteNonProgressive => "NON-CR/NON-PD",
        NonTargetResponse.ProgressiveDisease => "PD",
        NonTargetResponse.NotApplicable => "NA",
        _ => "NE",
    };

    /// <summary>iCR, NON-iCR/NON-iUPD, iUPD, NE or NA.</summary>
    /// <param name="response">A non-target response.</param>
    public static string IrecistCode(this NonTargetResponse response) => response switch
    {
        NonTargetResponse.CompleteResponse => "iCR",
        NonTargetResponse.NonCompleteNonProgressive => "NON-iCR/NON-iUPD",
        NonTargetResponse.ProgressiveDisease => "iUPD",
        NonTargetResponse.NotApplicable => "NA",
        _ => "NE",
    };

    /// <summary>CR, PR, SD, NON-CR/NON-PD, PD, NE or NED.</summary>
    /// <param name="response">An overall or best response of RECIST 1.1.</param>
    public static string Code(this OverallResponse response) => response switch
    {
        OverallResponse.CompleteResponse => "CR",
        OverallResponse.PartialResponse => "PR",
        OverallResponse.StableDisease => "SD",
        OverallResponse.NonCompleteNonProgressive => "NON-CR/NON-PD",
        OverallResponse.ProgressiveDisease => "PD",
        OverallResponse.NoEvidenceOfDisease => "NED",
        _ => "NE",
    };

    /// <summary>iCR, iPR, iSD, NON-iCR/NON-iUPD, iUPD, iCPD, NE or NED.</summary>
    /// <param name="response">An overall or best response of iRECIST.</param>
    public static string Code(this IrecistResponse response) => response switch
    {
        IrecistResponse.CompleteResponse => "iCR",
        IrecistResponse.PartialResponse => "iPR",
        IrecistResponse.StableDisease => "iSD",
        IrecistResponse.NonCompleteNonProgressive => "NON-iCR/NON-iUPD",
        IrecistResponse.UnconfirmedProgression => "iUPD",
        IrecistResponse.ConfirmedProgression => "iCPD",
        IrecistResponse.NoEvidenceOfDisease => "NED",
        _ => "NE",
    };
}
