using static ResponseEval.Cdisc.AdamColumn<ResponseEval.Cdisc.AdtteRow>;

namespace ResponseEval.Cdisc;

/// <summary>The columns of ADTTE, time to event.</summary>
internal static class AdtteColumns
{
    public static IEnumerable<AdamColumn<AdtteRow>> Of(AdamOptions options) =>
    [
        Integer("ASEQ", "Analysis Sequence Number", "Order of PARAMCD within the subject.", static row => row.Sequence),
        Text("PARAM", "Parameter", ShortText.ParameterLength(options.Assessor), "The text of the parameter.", static row => row.ParameterName),
        Text("PARAMCD", "Parameter Code", 8, "The parameters above.", static row => row.ParameterCode),
        Date("STARTDT", "Time to Event Origin Date for Subject", "The date from which the time counts.", static row => row.StartDate),
        Date("ADT", "Analysis Date", "The date of the event or of the censoring.", static row => row.Date),
        Integer("AVAL", "Analysis Value", "ADT - STARTDT + 1, in days.", static row => row.Days),
        Integer("CNSR", "Censor", "0 for an event, 1 or more for a censoring.", static row => row.Censoring),
        Text("EVNTDESC", "Event or Censoring Description", 60, "What happened at ADT.", static row => row.EventDescription),
        Text("CNSDTDSC", "Censor Date Description", 60, "What the date of a censoring is.", static row => row.CensoringDescription),
        Text("SRCDOM", "Source Data", 8, "The data set that ADT comes from.", static row => row.Source?.Domain),
        Text("SRCVAR", "Source Variable", 8, "Its variable.", static row => row.Source?.Variable),
        Number("SRCSEQ", "Source Sequence Number", "Its sequence number; missing for data sets with one record a subject.", static row => row.Source?.Sequence),
    ];
}
