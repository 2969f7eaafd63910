using static ResponseEval.Cdisc.AdamColumn<ResponseEval.Cdisc.AdtrRow>;

namespace ResponseEval.Cdisc;

/// <summary>The columns of ADTR, tumour results.</summary>
internal static class AdtrColumns
{
    public static IEnumerable<AdamColumn<AdtrRow>> Of(AdamOptions options)
    {
        var origin = AdtrOrigins.Of(options.Preset);
        return [.. Parameter(origin, options), .. Analysis(origin), .. Lesions(origin, options.Lengths), .. Source(options.Lengths)];
    }

    private static IEnumerable<AdamColumn<AdtrRow>> Parameter(AdtrOrigins origin, AdamOptions options) =>
    [
        Integer("ASEQ", "Analysis Sequence Number", origin.Order, static row => row.Sequence),
        Text("PARAM", "Parameter", ShortText.ParameterLength(options.Assessor), "The text of the parameter.", static row => row.Parameter.Text),
        Text("PARAMCD", "Parameter Code", 8, origin.Parameter, static row => row.Parameter.Code),
        Text("PARCAT1", "Parameter Category 1", 40, "The kind of lesions.", static row => row.Parameter.Lesions),
        Text("PARCAT2", "Parameter Category 2", ShortText.CategoryLength(options.Assessor), "Who read.", static row => row.Parameter.Evaluator),
        Text("PARCAT3", "Parameter Category 3", 10, "The criteria.", static row => row.Parameter.Criteria),
        Text("AVISIT", "Analysis Visit", Math.Max(8, options.Lengths.Of("VISIT")), origin.Visit, static row => row.Visit),
        Number("AVISITN", "Analysis Visit (N)", "0 at BASELINE, else VISITNUM.", static row => row.VisitNumber),
    ];

    private static IEnumerable<AdamColumn<AdtrRow>> Analysis(AdtrOrigins origin) =>
    [
        Date("ADT", "Analysis Date", origin.Date, static row => row.Date),
        Text("ADTF", "Analysis Date Imputation Flag", 1, "D where the day of ADT was imputed.", static row => row.DateImputation),
        Integer("ADY", "Analysis Relative Day", origin.Day, static row => row.Day),
        Number("AVAL", "Analysis Value", origin.Value, static row => row.Value),
        Number("BASE", "Baseline Value", "SDIAM: AVAL where ABLFL is Y.", static row => row.Base),
        Number("CHG", "Change from Baseline", "AVAL - BASE.", static row => row.Change),
        Number("PCHG", "Percent Change from Baseline", "100 * CHG / BASE; missing where BASE is 0.", static row => row.PercentChange),
        Number("NADIR", "Nadir", origin.Nadir, static row => row.Nadir),
        Number("CHGNAD", "Change from Nadir", "AVAL - NADIR.", static row => row.ChangeFromNadir),
        Number("PCHGNAD", "Percent Change from Nadir", "100 * CHGNAD / NADIR; missing where NADIR is 0.", static row => row.PercentChangeFromNadir),
        Flag("ABLFL", "Baseline Record Flag", origin.Baseline, static row => row.IsBaseline),
        Flag("CRFL", "Complete Response Flag", origin.CompleteResponse, static row => row.IsCompleteResponse),
        Flag("PDFL", "Progressive Disease Flag", origin.Progression, static row => row.IsProgression),
        Flag("ANL01FL", "Analysis Flag 01", origin.Flag01, static row => row.AnalysisFlag01),
        Flag("ANL02FL", "Analysis Flag 02", origin.Flag02, static row => row.AnalysisFlag02),
        Flag("ANL03FL", "Analysis Flag 03", "SDIAM: ANL01FL = Y and before the first row with PDFL = Y.", static row => row.AnalysisFlag03),
        Flag("ANL04FL", "Analysis Flag 04", "SDIAM: ANL01FL = Y or PDFL = Y.", static row => row.AnalysisFlag04),
    ];

    private static IEnumerable<AdamColumn<AdtrRow>> Lesions(AdtrOrigins origin, SourceLengths lengths) =>
    [
        Text("LSEXP", "Lesion IDs Expected", SourceLengths.Longest, origin.Expected, static row => ShortText.Cut(row.LesionsExpected)),
        Text("LSASS", "Lesion IDs Assessed", SourceLengths.Longest, origin.Assessed, static row => ShortText.Cut(row.LesionsAssessed)),
        Text("TULOC", "Location of the Tumor/Lesion", lengths.Of("TULOC"), "TU.TULOC of the lesion.", static row => row.Location),
        Text("TULOCGR1", "Tumor/Lesion Location Group 1", 9, origin.LocationGroup, static row => row.LocationGroup),
    ];

    private static IEnumerable<AdamColumn<AdtrRow>> Source(SourceLengths lengths) =>
    [
        Text("SRCDOM", "Source Data", 8, "TR for the diameter of a lesion; missing for a sum.", static row => row.Source is null ? null : "TR"),
        Text("SRCVAR", "Source Variable", 8, "TRSTRESN for the diameter of a lesion.", static row => row.Source is null ? null : "TRSTRESN"),
        Number("SRCSEQ", "Source Sequence Number", "TR.TRSEQ.", static row => row.Source?.Sequence),
        Text("DOMAIN", "Domain Abbreviation", 2, "TR for the diameter of a lesion.", static row => row.Source is null ? null : "TR"),
        Number("TRSEQ", "Sequence Number", "TR.TRSEQ.", static row => row.Source?.Sequence),
        Copied("TRGRPID", "Group ID", lengths, static tr => tr.GroupId),
        Copied("TRLNKID", "Link ID", lengths, static tr => tr.LinkId),
        Copied("TRLNKGRP", "Link Group ID", lengths, static tr => tr.LinkGroup),
        Copied("TRTESTCD", "Tumor/Lesion Assessment Short Name", lengths, static tr => tr.TestCode),
        Copied("TRTEST", "Tumor/Lesion Assessment Test Name", lengths, static tr => tr.Test),
        Copied("TRORRES", "Result or Finding in Original Units", lengths, static tr => tr.OriginalResult),
        Copied("TRORRESU", "Original Units", lengths, static tr => tr.OriginalUnit),
        Copied("TRSTRESC", "Character Result/Finding in Std Format", lengths, static tr => tr.Result),
        Number("TRSTRESN", "Numeric Result/Finding in Standard Units", "TR.TRSTRESN.", static row => (double?)row.Source?.Number),
        Copied("TRSTRESU", "Standard Units", lengths, static tr => tr.Unit),
        Copied("TRSTAT", "Completion Status", lengths, static tr => tr.Status),
        Copied("TRREASND", "Reason Not Done", lengths, static tr => tr.ReasonNotDone),
        Copied("TREVAL", "Evaluator", lengths, static tr => tr.Evaluator),
        Copied("TREVALID", "Evaluator Identifier", lengths, static tr => tr.EvaluatorId),
        Copied("TRACPTFL", "Accepted Record Flag", lengths, static tr => tr.AcceptedFlag),
        Number("VISITNUM", "Visit Number", "TR.VISITNUM.", static row => row.Source?.VisitNumber),
        Copied("VISIT", "Visit Name", lengths, static tr => tr.Visit),
        Copied("TRDTC", "Date/Time of Tumor/Lesion Measurement", lengths, static tr => tr.Date),
    ];

    private static AdamColumn<AdtrRow> Copied(string name, string label, SourceLengths lengths, Func<TumorResult, string?> value) =>
        Text(name, label, lengths.Of(name), $"TR.{name}.", row => row.Source is { } source ? value(source) : null);
}
