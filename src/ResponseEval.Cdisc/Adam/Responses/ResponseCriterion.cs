namespace ResponseEval.Cdisc;

/// <summary>The criterion in whose words a series of overall responses is given. RSCAT tells it in RS.</summary>
public enum ResponseCriterion
{
    /// <summary>RECIST 1.1: CR, PR, SD, NON-CR/NON-PD, PD, NE, NED.</summary>
    Recist11,

    /// <summary>iRECIST: iCR, iPR, iSD, NON-iCR/NON-iUPD, iUPD, iCPD, NE, NED.</summary>
    Irecist,
}
