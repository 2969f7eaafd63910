namespace ResponseEval.Validation;

/// <summary>The sources that several checks share.</summary>
internal static class Clauses
{
    public const string Measurable = "RECIST 1.1, section 3.1";
    public const string Methods = "RECIST 1.1, section 3.2 and appendix II";
    public const string Selection = "RECIST 1.1, section 4.2";
    public const string TargetResponse = "RECIST 1.1, section 4.3.1";
    public const string TooSmall = "RECIST 1.1, section 4.3.2";
    public const string NonTarget = "RECIST 1.1, section 4.3.3";
    public const string NewLesions = "RECIST 1.1, section 4.3.5";
    public const string Overall = "RECIST 1.1, section 4.4.1, tables 1 and 2";
    public const string Missing = "RECIST 1.1, section 4.4.2";
    public const string Best = "RECIST 1.1, section 4.4.3 and table 3";
    public const string Confirmation = "RECIST 1.1, section 4.6";
    public const string Frequency = "RECIST 1.1, section 4.5";
    public const string Irecist = "iRECIST (Lancet Oncol 2017;18:e143-52), table 2";
    public const string Faq = "EORTC RECIST FAQ";
    public const string Sdtm = "SDTMIG 3.4, section 6.3.16 (TU, TR, RS)";
    public const string Practice = "Data management practice";
}
