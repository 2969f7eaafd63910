using ResponseEval.Reports;
using ResponseEval.Trials;

namespace ResponseEval.Tool.Tables;

/// <summary>The endpoints of a subject in lines.</summary>
internal static class EndpointLines
{
    /// <summary>The three that trials report first, in one line; a plus marks a censored duration.</summary>
    public static void AddShort(TablePage page, SubjectEndpoints endpoints) => page.AddLine(
        $"Endpoints ({endpoints.Rule.Name}): PFS {Short(endpoints[Endpoint.ProgressionFreeSurvival])}; "
        + $"DOR {Short(endpoints[Endpoint.DurationOfResponse])}; OS {Short(endpoints[Endpoint.OverallSurvival])}");

    /// <summary>All of them, each with its dates and reason.</summary>
    public static void AddAll(TablePage page, SubjectEndpoints endpoints)
    {
        page.AddLine($"Endpoints by {endpoints.Rule.Name} ({endpoints.Rule.Source}):");
        foreach (var result in endpoints.Results)
            page.AddLine($"  {result.Endpoint.Label()}: {result.Explain()}");
    }

    private static string Short(EndpointResult? result) => result is null
        ? Wording.Nothing
        : $"{Words.Number(result.Days)}{(result.IsEvent ? "" : "+")} {(result.Days == 1 ? "day" : "days")} ({result.Reason.Label()})";
}
