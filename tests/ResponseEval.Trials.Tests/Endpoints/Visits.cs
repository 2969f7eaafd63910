using System.Globalization;

namespace ResponseEval.Trials.Tests;

/// <summary>
/// Subjects as a line: <c>57 SD, 113-115 PD</c>, days counted from 1 on the start. A trailing <c>sum</c> is progression by the sum alone, <c>&lt;57</c> dates
/// it back.
/// </summary>
internal static class Visits
{
    private static readonly DateOnly _start = new(2024, 1, 1);

    internal static DateOnly Day(int day) => _start.AddDays(day - 1);

    internal static int DayOf(DateOnly date) => date.DayNumber - _start.DayNumber + 1;

    internal static EndpointInput Of(string visits) => new(_start)
    {
        Responses = new([.. Entries(visits).Select(words => Response<OverallResponse>(words, ResponseCodes.Code))]),
    };

    internal static EndpointInput OfImmune(string visits) => new(_start)
    {
        ImmuneResponses = new([.. Entries(visits).Select(words => Response<IrecistResponse>(words, ResponseCodes.Code))]),
    };

    /// <summary>An endpoint as <c>event 113 Progression</c>, or <c>-</c> where it does not apply.</summary>
    internal static string Said(this EndpointInput input, Endpoint endpoint, CensoringRule rule, EndpointDefinitions? definitions = null) =>
        Endpoints.Of(input, rule, definitions)[endpoint] is { } result
            ? FormattableString.Invariant($"{(result.IsEvent ? "event" : "censored")} {DayOf(result.Date)} {result.Reason}")
            : "-";

    internal static string Pfs(this EndpointInput input, CensoringRule rule) => input.Said(Endpoint.ProgressionFreeSurvival, rule);

    private static IEnumerable<string[]> Entries(string visits) =>
        visits.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(static entry => entry.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static DatedResponse<TResponse> Response<TResponse>(string[] words, Func<TResponse, string> code)
        where TResponse : struct, Enum
    {
        var days = words[0].Split('-').Select(static day => int.Parse(day, CultureInfo.InvariantCulture)).ToArray();
        return new(Day(days[0]), Enum.GetValues<TResponse>().Single(response => code(response) == words[1]))
        {
            EndDate = days.Length > 1 ? Day(days[1]) : null,
            IsBySumOnly = words.Contains("sum"),
            BackdatedTo = words.FirstOrDefault(static word => word[0] == '<') is { } back ? Day(int.Parse(back[1..], CultureInfo.InvariantCulture)) : null,
        };
    }
}
