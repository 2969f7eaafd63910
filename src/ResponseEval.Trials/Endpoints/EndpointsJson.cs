using System.Buffers;

namespace ResponseEval.Trials;

/// <summary>Writes the endpoints of a subject as JSON (docs/guides/endpoints.md), as UTF-8.</summary>
public static class EndpointsJson
{
    private static readonly WordList<Endpoint> _endpoints = WordList<Endpoint>.Of(
        static endpoint => endpoint == Endpoint.Unspecified ? "" : EndpointWords.JsonName(endpoint));

    private static readonly WordList<EndpointReason> _reasons = WordList<EndpointReason>.Of(
        static reason => reason == EndpointReason.Unspecified ? "" : EndpointWords.JsonName(reason));

    private static readonly ValueList<Endpoint> _order = new(Enum.GetValues<Endpoint>().AsSpan(1));

    /// <summary>Writes one object: the member <c>censoring</c> and one for each endpoint, null where it does not apply to the subject.</summary>
    /// <param name="endpoints">The endpoints.</param>
    /// <param name="output">Receives the bytes.</param>
    public static void Write(SubjectEndpoints endpoints, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(output);
        var json = new JsonText(output);
        Write(endpoints.Rule, ref json);
        foreach (var endpoint in _order)
        {
            json.Raw(","u8);
            json.Word(_endpoints[endpoint]);
            json.Raw(":"u8);
            if (endpoints[endpoint] is { } result)
                Write(result, ref json);
            else
                json.Null();
        }

        json.Raw("}"u8);
        json.Flush();
    }

    private static void Write(CensoringRule rule, ref JsonText json)
    {
        json.Raw("{\"censoring\":{\"name\":"u8);
        json.Text(rule.Name);
        json.Raw(",\"maximumGapDays\":"u8);
        WholeOrNull(rule.MissedAssessments?.MaximumGapDays, ref json);
        json.Raw(",\"visitIntervalDays\":"u8);
        WholeOrNull(rule.ScheduledVisits?.IntervalDays, ref json);
        json.Raw("}"u8);
    }

    private static void Write(EndpointResult result, ref JsonText json)
    {
        json.Raw("{\"start\":"u8);
        json.Date(result.StartDate);
        json.Raw(",\"date\":"u8);
        json.Date(result.Date);
        json.Raw(",\"days\":"u8);
        json.Whole(result.Days);
        json.Raw(result.IsEvent ? ",\"event\":true,\"reason\":"u8 : ",\"event\":false,\"reason\":"u8);
        json.Word(_reasons[result.Reason]);
        json.Raw(",\"assessment\":"u8);
        json.DateOrNull(result.DecidedBy);
        json.Raw("}"u8);
    }

    private static void WholeOrNull(int? value, ref JsonText json)
    {
        if (value is { } number)
            json.Whole(number);
        else
            json.Null();
    }
}
