using System.Collections.Frozen;

namespace ResponseEval.Cdisc;

/// <summary>
/// Which variables SDTM and ADaM define as numeric: SDTM 2.0 and SDTMIG 3.4 (variables of type Num), ADaMIG 1.3 (section 3.3; naming
/// fragments DT, DTM and TM in section 3.1.5). Dates in ADaM are numbers, which CSV files write as ISO 8601 text. Whole numbers are only what
/// can be nothing else: visits and ages may have decimals.
/// </summary>
internal static class StandardVariables
{
    /// <summary>SDTM variables after their two letters of domain.</summary>
    private static readonly FrozenDictionary<string, TableDataType> _afterDomain = new Dictionary<string, TableDataType>
    {
        ["SEQ"] = TableDataType.Integer,
        ["DY"] = TableDataType.Integer,
        ["STDY"] = TableDataType.Integer,
        ["ENDY"] = TableDataType.Integer,
        ["STRESN"] = TableDataType.Float,
        ["STNRLO"] = TableDataType.Float,
        ["STNRHI"] = TableDataType.Float,
        ["LLOD"] = TableDataType.Float,
        ["LLOQ"] = TableDataType.Float,
        ["ULOQ"] = TableDataType.Float,
        ["DOSE"] = TableDataType.Float,
        ["DOSTOT"] = TableDataType.Float,
        ["TPTNUM"] = TableDataType.Float,
        ["REPNUM"] = TableDataType.Integer,
        ["LLTCD"] = TableDataType.Integer,
        ["PTCD"] = TableDataType.Integer,
        ["HLTCD"] = TableDataType.Integer,
        ["HLGTCD"] = TableDataType.Integer,
        ["BDSYCD"] = TableDataType.Integer,
        ["SOCCD"] = TableDataType.Integer,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Variables of SDTM and ADaM by their whole name.</summary>
    private static readonly FrozenDictionary<string, TableDataType> _whole = new Dictionary<string, TableDataType>
    {
        ["VISITNUM"] = TableDataType.Float,
        ["VISITDY"] = TableDataType.Integer,
        ["TAETORD"] = TableDataType.Integer,
        ["AGE"] = TableDataType.Float,
        ["ASEQ"] = TableDataType.Integer,
        ["SRCSEQ"] = TableDataType.Integer,
        ["ADY"] = TableDataType.Integer,
        ["ASTDY"] = TableDataType.Integer,
        ["AENDY"] = TableDataType.Integer,
        ["DTHADY"] = TableDataType.Integer,
        ["CNSR"] = TableDataType.Integer,
        ["PARAMN"] = TableDataType.Float,
        ["AVISITN"] = TableDataType.Float,
        ["ATPTN"] = TableDataType.Float,
        ["APERIOD"] = TableDataType.Integer,
        ["AVAL"] = TableDataType.Float,
        ["BASE"] = TableDataType.Float,
        ["CHG"] = TableDataType.Float,
        ["PCHG"] = TableDataType.Float,
        ["ANRLO"] = TableDataType.Float,
        ["ANRHI"] = TableDataType.Float,
        ["TRTPN"] = TableDataType.Float,
        ["TRTAN"] = TableDataType.Float,
        ["TRTDURD"] = TableDataType.Float,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The column that the standards define for a name; a text column if they define no number.</summary>
    public static TableColumn Column(string name)
    {
        if (_whole.TryGetValue(name, out var type) || (name.Length > 2 && _afterDomain.TryGetValue(name[2..], out type)))
            return new TableColumn(name, type);
        return DateType(name) is { } date
            ? new TableColumn(name, date) { TargetDataType = TargetDataType.Integer }
            : new TableColumn(name, TableDataType.String);
    }

    /// <summary>The names of ADaM dates and times end in DT, DTM and TM; the SDTM planned elapsed times (--ELTM) are text.</summary>
    private static TableDataType? DateType(string name) =>
        name.EndsWith("DTM", StringComparison.OrdinalIgnoreCase) ? TableDataType.DateTime
        : name.EndsWith("DT", StringComparison.OrdinalIgnoreCase) ? TableDataType.Date
        : name.EndsWith("TM", StringComparison.OrdinalIgnoreCase) && !name.EndsWith("ELTM", StringComparison.OrdinalIgnoreCase) ? TableDataType.Time
        : null;
}
