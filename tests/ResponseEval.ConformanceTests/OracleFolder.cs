using System.Runtime.CompilerServices;

namespace ResponseEval.ConformanceTests;

/// <summary>The reference data beside the checkout: <c>../shared</c>. A plain clone has none.</summary>
internal static class OracleFolder
{
    public static string Oracle => Path.Combine(Shared(), "oracle");

    public static string Data => Path.Combine(Shared(), "data");

    private static string Shared([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "shared"));
}

/// <summary>A theory over the reference cases; without them it is skipped by name.</summary>
public sealed class OracleTheoryAttribute : TheoryAttribute
{
    public OracleTheoryAttribute()
    {
        if (!Directory.Exists(OracleFolder.Oracle))
            Skip = "skipped: no oracle folder";
    }
}

/// <summary>A fact about the reference data; without it it is skipped by name.</summary>
public sealed class OracleFactAttribute : FactAttribute
{
    public OracleFactAttribute()
    {
        if (!Directory.Exists(OracleFolder.Oracle))
            Skip = "skipped: no oracle folder";
    }
}
