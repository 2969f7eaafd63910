namespace ResponseEval.Cdisc;

/// <summary>The tests of RS that are compared (SDTM terminology, C96782).</summary>
internal static class ResponseTests
{
    public const string Overall = "OVRLRESP";
    public const string Target = "TRGRESP";
    public const string NonTarget = "NTRGRESP";
    public const string NewLesion = "NEWLPROG";

    public static bool IsCompared(string? test) => test is Overall or Target or NonTarget or NewLesion;

    /// <summary>iRECIST where RSCAT says so, else RECIST 1.1.</summary>
    public static ResponseCriterion CriterionOf(DiseaseResponse record) =>
        string.Equals(record.Category, "iRECIST", StringComparison.OrdinalIgnoreCase) ? ResponseCriterion.Irecist : ResponseCriterion.Recist11;
}
