namespace ResponseEval.Cdisc;

/// <summary>The tests of RS that are compared (SDTM terminology, C96782).</summary>
internal static class ResponseTests
{
    public const string Overall = "OVRLRESP";
    public const string Target = "TRGRESP";
    public const string NonTarget = "NTRGRESP";
    public const string NewLesion = "NEWLPROG";

    public static bool IsCompared(string? test) => test is Overall or Target or NonTarget or NewLesion;
}
