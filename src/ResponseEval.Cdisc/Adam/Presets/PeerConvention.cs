namespace ResponseEval.Cdisc;

/// <summary>
/// What the R package admiralonco 1.4.0 does otherwise than RECIST 1.1, iRECIST or this library. Each departure can be switched by itself, so
/// that double programming can find the one that explains a difference. Examples stand in docs/decisions/0007-adam-presets.md.
/// </summary>
[Flags]
public enum PeerConvention
{
    /// <summary>None: the preset "default".</summary>
    None = 0,

    /// <summary>The reference is the randomization and nothing else: without it no response is analysed.</summary>
    RandomizationOnly = 1,

    /// <summary>
    /// The analysis window ends with the first progression of all responses, those before the reference too, and of several on one date with
    /// the first.
    /// </summary>
    WindowOfAllResponses = 1 << 1,

    /// <summary>Responses on and after the start of a new anticancer therapy, and after the data cut-off, are analysed.</summary>
    EndConditionsIgnored = 1 << 2,

    /// <summary>The last assessment (LSTA) may be one that was not evaluable, lies after progression, or after new therapy.</summary>
    AnyLastAssessment = 1 << 3,

    /// <summary>RECIST 1.1: the assigned response MISSING is analysed.</summary>
    MissingAnalysed = 1 << 4,

    /// <summary>NED (no evidence of disease) has no AVAL, and is not analysed.</summary>
    NoDiseaseNotAnalysed = 1 << 5,

    /// <summary>CR of a subject without target lesions counts for SD, not for NON-CR/NON-PD, in the best response.</summary>
    CompleteCountsForStable = 1 << 6,

    /// <summary>Disease after an unconfirmed CR counts as it is called in the confirmed best response; table 3 of RECIST 1.1 makes it PD.</summary>
    DiseaseAfterCompleteStands = 1 << 7,

    /// <summary>A best response of NE bears the date of the first response that did not qualify for better.</summary>
    NotEvaluableDated = 1 << 8,

    /// <summary>The row of the death does not say that its date was imputed.</summary>
    DeathImputationUnsaid = 1 << 9,

    /// <summary>iRECIST: an iCPD without an iUPD before it is no confirmed progression.</summary>
    ConfirmationNeedsUnconfirmed = 1 << 10,

    /// <summary>iRECIST: a best response of iCPD bears the date of the first iUPD of its block, not that of the confirming scan.</summary>
    BestConfirmedAtUnconfirmed = 1 << 11,

    /// <summary>iRECIST: unresolved unconfirmed progression (IUPD) bears the date of the last iUPD, not of the first in its block.</summary>
    LastUnconfirmedDate = 1 << 12,

    /// <summary>iRECIST: AVAL runs from worst to best, and is missing in ICBOR for all but NE and MISSING.</summary>
    IrecistValuesReversed = 1 << 13,

    /// <summary>iRECIST: overall responses have the PARAMCD and PARAM of RECIST 1.1, and there is no last assessment of their own.</summary>
    OneOverallResponse = 1 << 14,

    /// <summary>Target lesions are those that TU calls TARGET at the visit SCREENING; elsewhere TARGET and TARGET NODAL at any visit.</summary>
    TargetsAtScreening = 1 << 15,

    /// <summary>
    /// CBCP (confirmed best response of CR or PR) is N for every subject: the template looks CBOR up in the data set as it was before CBOR.
    /// </summary>
    ConfirmedBestResponseUnseen = 1 << 16,

    /// <summary>ADTR adds up whatever was measured at a visit, knows no rule for nodes below 10 mm, and decides in binary floating point (docs/decisions/0008-adtr.md).</summary>
    SumsOfMeasured = 1 << 17,

    /// <summary>All of them: the preset "admiralonco-1.4".</summary>
    All = (1 << 18) - 1,
}
