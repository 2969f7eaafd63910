using System.Runtime.CompilerServices;

namespace ResponseEval.Cdisc.Tests;

/// <summary>The examples of the Dataset-JSON project, beside the checkout: <c>../shared/data/cdisc/DatasetJson</c>. A plain clone has none.</summary>
internal static class SampleFiles
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(SourceFolder(), "..", "..", "..", "..", "shared", "data", "cdisc", "DatasetJson"));

    /// <summary>The data sets that lie there as .json, .ndjson, .dsjc and .xpt.</summary>
    public static TheoryData<string> InAllForms => ["adam/adsl", "adam/adtte", "sdtm/ae", "sdtm/dm", "sdtm/relrec", "sdtm/ts"];

    public static Stream Open(string name) => File.OpenRead(Path.Combine(Folder, name));

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    private static string SourceFolder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}

/// <summary>A theory over the examples; without them it is skipped by name.</summary>
public sealed class SampleTheoryAttribute : TheoryAttribute
{
    public SampleTheoryAttribute()
    {
        if (!Directory.Exists(SampleFiles.Folder))
            Skip = "skipped: no examples of Dataset-JSON";
    }
}

/// <summary>A fact about the examples; without them it is skipped by name.</summary>
public sealed class SampleFactAttribute : FactAttribute
{
    public SampleFactAttribute()
    {
        if (!Directory.Exists(SampleFiles.Folder))
            Skip = "skipped: no examples of Dataset-JSON";
    }
}
