using System.Collections.Frozen;

namespace ResponseEval.Cdisc;

/// <summary>The tests of TU (code list C96784) that tell lesions. All others are indicators about lesions or organs.</summary>
internal static class TumorIdentificationTests
{
    /// <summary>A tumour.</summary>
    public const string Tumor = "TUMIDENT";

    /// <summary>A lesion.</summary>
    public const string Lesion = "LESIDENT";

    /// <summary>A tumour that split.</summary>
    public const string Split = "TUSPLIT";

    /// <summary>Tumours that merged.</summary>
    public const string Merge = "TUMERGE";
}

/// <summary>The tests of TR (code list C96779), as far as they differ in use. All that are not listed say more about a lesion, and no rule reads them.</summary>
internal static class TumorTests
{
    /// <summary>Longest diameter.</summary>
    public const string LongestDiameter = "LDIAM";

    /// <summary>Longest perpendicular: the short axis.</summary>
    public const string ShortAxis = "LPERP";

    /// <summary>The diameter that the location asks for: the short axis of a lymph node, the longest diameter of any other lesion.</summary>
    public const string Diameter = "DIAMETER";

    /// <summary>State of a tumour.</summary>
    public const string TumorState = "TUMSTATE";

    /// <summary>State of a lymph node.</summary>
    public const string NodeState = "LNSTATE";

    private static readonly FrozenSet<string> _ofLesions =
        new[] { LongestDiameter, ShortAxis, Diameter, TumorState, NodeState }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True if a reading can come of the test; a record of it must name a lesion.</summary>
    public static bool IsReading(string? test) => test is not null && _ofLesions.Contains(test);
}
