using System.Collections.Frozen;

namespace ResponseEval.Cdisc;

/// <summary>
/// Which variables the standards define as numeric: SDTM 2.0 and SDTMIG 3.4 (variables of type Num), ADaMIG 1.3 (section 3; names of dates and times
/// end in DT, DTM and TM, section 3.1). CSV files write such dates as ISO 8601 text. Whole numbers are only what can be nothing else: visits and
/// ages may have decimals. The list is in docs/csv-types.md.
/// </summary>
internal static class StandardVariables
{
    /// <summary>By name: "--" stands for two letters of domain, "#" for a digit.</summary>
    private static readonly FrozenDictionary<string, TableDataType> _numeric = new Dictionary<string, TableDataType>
    {
        ["--SEQ"] = TableDataType.Integer,
        ["--DY"] = TableDataType.Integer,
        ["--STDY"] = TableDataType.Integer,
        ["--ENDY"] = TableDataType.Integer,
        ["--STRESN"] = TableDataType.Float,
        ["--STNRLO"] = TableDataType.Float,
        ["--STNRHI"] = TableDataType.Float,
        ["--LLOD"] = TableDataType.Float,
        ["--ULOD"] = TableDataType.Float,
        ["--LLOQ"] = TableDataType.Float,
        ["--ULOQ"] = TableDataType.Float,
        ["--DOSE"] = TableDataType.Float,
        ["--DOSTOT"] = TableDataType.Float,
        ["--TPTNUM"] = TableDataType.Float,
        ["--REPNUM"] = TableDataType.Integer,
        ["--LLTCD"] = TableDataType.Integer,
        ["--PTCD"] = TableDataType.Integer,
        ["--HLTCD"] = TableDataType.Integer,
        ["--HLGTCD"] = TableDataType.Integer,
        ["--BDSYCD"] = TableDataType.Integer,
        ["--SOCCD"] = TableDataType.Integer,
        ["VISITNUM"] = TableDataType.Float,
        ["VISITDY"] = TableDataType.Integer,
        ["TAETORD"] = TableDataType.Integer,
        ["AGE"] = TableDataType.Float,
        ["AGEGR#N"] = TableDataType.Float,
        ["SEXN"] = TableDataType.Float,
        ["RACEN"] = TableDataType.Float,
        ["RACEGR#N"] = TableDataType.Float,
        ["TRT##PN"] = TableDataType.Float,
        ["TRT##AN"] = TableDataType.Float,
        ["TRTPN"] = TableDataType.Float,
        ["TRTAN"] = TableDataType.Float,
        ["TRTDURD"] = TableDataType.Float,
        ["DTHADY"] = TableDataType.Integer,
        ["ASEQ"] = TableDataType.Integer,
        ["SRCSEQ"] = TableDataType.Integer,
        ["ADY"] = TableDataType.Integer,
        ["ASTDY"] = TableDataType.Integer,
        ["AENDY"] = TableDataType.Integer,
        ["APERIOD"] = TableDataType.Integer,
        ["AVISITN"] = TableDataType.Float,
        ["ATPTN"] = TableDataType.Float,
        ["PARAMN"] = TableDataType.Float,
        ["PARCAT#N"] = TableDataType.Float,
        ["AVAL"] = TableDataType.Float,
        ["AVALCA#N"] = TableDataType.Float,
        ["BASE"] = TableDataType.Float,
        ["CHG"] = TableDataType.Float,
        ["PCHG"] = TableDataType.Float,
        ["ANRLO"] = TableDataType.Float,
        ["ANRHI"] = TableDataType.Float,
        ["CNSR"] = TableDataType.Integer,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names and their types.</summary>
    public static IReadOnlyDictionary<string, TableDataType> Numeric => _numeric;

    /// <summary>The column that the standards define for a name; a text column if they define no number.</summary>
    public static TableColumn Column(string name)
    {
        var pattern = string.Concat(name.Select(letter => char.IsAsciiDigit(letter) ? '#' : letter));
        if (_numeric.TryGetValue(pattern, out var type) || (name.Length > 2 && _numeric.TryGetValue("--" + pattern[2..], out type)))
            return new TableColumn(name, type);
        return DateType(name) is { } date
            ? new TableColumn(name, date) { TargetDataType = TargetDataType.Integer }
            : new TableColumn(name, TableDataType.String);
    }

    /// <summary>What the end of a name says; the planned elapsed times of SDTM (--ELTM) are durations as text.</summary>
    private static TableDataType? DateType(string name) =>
        name.EndsWith("DTM", StringComparison.OrdinalIgnoreCase) ? TableDataType.DateTime
        : name.EndsWith("DT", StringComparison.OrdinalIgnoreCase) ? TableDataType.Date
        : name.EndsWith("TM", StringComparison.OrdinalIgnoreCase) && !name.EndsWith("ELTM", StringComparison.OrdinalIgnoreCase) ? TableDataType.Time
        : null;
}
