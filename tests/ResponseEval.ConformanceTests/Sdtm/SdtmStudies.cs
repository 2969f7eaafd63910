using ResponseEval.Cdisc;

namespace ResponseEval.ConformanceTests;

/// <summary>The SDTM test data: the small set whose responses follow from its measurements, and the large one.</summary>
internal static class SdtmStudies
{
    public static SdtmStudy Small => Open("_onco_recist.csv", "_onco_recist.csv");

    public static SdtmStudy Large => Open("_onco.csv.gz", "_onco.csv.gz");

    /// <summary>The small set with the dates of ADSL.</summary>
    public static SdtmStudy SmallWithAdsl => Open("_onco_recist.csv", "_onco_recist.csv", adsl: "../adam/adsl.csv.gz");

    private static SdtmStudy Open(string tumors, string responses, string? adsl = null)
    {
        var files = new Dictionary<string, string> { ["TU"] = "tu" + tumors, ["TR"] = "tr" + tumors, ["RS"] = "rs" + responses };
        if (adsl is not null)
            files["ADSL"] = adsl;
        return SdtmStudy.Open(Path.Combine(OracleFolder.Data, "sdtm"), files);
    }
}
