using System.Globalization;
using ResponseEval.Cdisc;

namespace ResponseEval.ConformanceTests.Adam;

/// <summary>The data sets that the peer ships, from SDTM files to ADaM files in one go. ADSL gives dates, and the subjects that SDTM does not name.</summary>
public sealed class WholeDerivationTests
{
    private static readonly string[] _tumorResults =
    [
        "USUBJID", "ASEQ", "DOMAIN", "ADT", "ADY", "ADTF", "AVISIT", "AVISITN", "PARAM", "PARAMCD", "PARCAT1", "PARCAT2", "PARCAT3", "AVAL", "BASE", "CHG", "PCHG",
        "NADIR", "CHGNAD", "PCHGNAD", "ABLFL", "PDFL", "ANL01FL", "ANL02FL", "ANL03FL", "ANL04FL", "TRSEQ", "TRGRPID", "TRLNKID", "TRTESTCD", "TRTEST", "TRORRES",
        "TRORRESU", "TRSTRESC", "TRSTRESN", "TRSTRESU", "TREVAL", "TREVALID", "TRACPTFL", "VISITNUM", "VISIT", "TRDTC", "TULOC", "TULOCGR1", "LSEXP", "LSASS",
    ];

    private static readonly string[] _responses =
    [
        "USUBJID", "ASEQ", "ADT", "ADTF", "AVISIT", "PARAM", "PARAMCD", "PARCAT1", "PARCAT2", "PARCAT3", "AVAL", "AVALC", "ANL01FL", "ANL02FL", "VISITNUM", "VISIT",
        "RSTESTCD", "RSTEST", "RSORRES", "RSSTRESC", "RSEVAL", "RSEVALID", "RSACPTFL", "RSDTC", "RSSEQ",
    ];

    private static readonly string[] _times =
        ["USUBJID", "ASEQ", "PARAM", "PARAMCD", "AVAL", "STARTDT", "ADT", "CNSR", "EVNTDESC", "CNSDTDSC", "SRCDOM", "SRCVAR", "SRCSEQ"];

    [OracleFact]
    public void All_181_rows_of_ADTR_are_those_of_the_peer_in_every_column_that_is_not_from_ADSL() => Compare("ADTR", "adtr_onco.csv.gz", 181, _tumorResults);

    [OracleFact]
    public void All_rows_of_ADRS_are_those_of_the_peer() => Compare("ADRS", "adrs_onco.csv.gz", 3694, _responses);

    [OracleFact]
    public void All_rows_of_ADTTE_are_those_of_the_peer() => Compare("ADTTE", "adtte_onco.csv.gz", 512, _times);

    [OracleFact]
    public void Every_column_of_the_peer_s_ADTR_that_is_not_from_ADSL_is_compared()
    {
        var columns = ReferenceTable.Read(Shipped("adtr_onco.csv.gz"))[0].Keys;
        var ofSubject = ReferenceTable.Read(Shipped("adsl.csv.gz"))[0].Keys;
        Assert.Equal(["USUBJID", .. columns.Except(ofSubject).Order(StringComparer.Ordinal)], ["USUBJID", .. _tumorResults[1..].Order(StringComparer.Ordinal)]);
    }

    private static void Compare(string dataset, string file, int rows, string[] columns)
    {
        using var derived = DerivedTables.Of(SdtmStudies.SmallWithAdsl, new AdamOptions { Preset = AdamPreset.Admiralonco });
        var expected = Lines(ReferenceTable.Read(Shipped(file)), columns);
        Assert.Equal(rows, expected.Count);
        RowSet.Equal(expected, Lines(derived.Rows(dataset), columns));
    }

    private static List<string> Lines(List<Dictionary<string, string>> rows, string[] columns) =>
        [.. rows.Select(row => string.Join('|', columns.Select(column => Printed(row[column]))))];

    /// <summary>A number to the 15 significant digits that R prints; other text as it is.</summary>
    private static string Printed(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number.ToString("G15", CultureInfo.InvariantCulture) : text;

    private static string Shipped(string file) => Path.Combine(OracleFolder.Data, "adam", file);
}
