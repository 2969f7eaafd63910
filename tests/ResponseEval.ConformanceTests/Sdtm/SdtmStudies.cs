using ResponseEval.Cdisc;

namespace ResponseEval.ConformanceTests;

/// <summary>The SDTM test data: the small set whose responses follow from its measurements, and the large one.</summary>
internal static class SdtmStudies
{
    public static SdtmStudy Small => Open("_onco_recist.csv", "_onco_recist.csv");

    public static SdtmStudy Large => Open("_onco.csv.gz", "_onco.csv.gz");

    private static SdtmStudy Open(string tumors, string responses) => SdtmStudy.Open(
        Path.Combine(OracleFolder.Data, "sdtm"),
        new Dictionary<string, string> { ["TU"] = "tu" + tumors, ["TR"] = "tr" + tumors, ["RS"] = "rs" + responses });
}
