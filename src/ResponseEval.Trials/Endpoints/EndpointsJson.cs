using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace ResponseEval.Trials;

/// <summary>Writes the endpoints of a subject as JSON (docs/guides/endpoints.md).</summary>
public static class EndpointsJson
{
    private static readonly ValueList<(Endpoint Endpoint, JsonEncodedText Name)> _endpoints = new(
    [
        .. Enum.GetValues<Endpoint>()
            .Where(static endpoint => endpoint != Endpoint.Unspecified)
            .Select(static endpoint => (endpoint, JsonEncodedText.Encode(EndpointWords.JsonName(endpoint)))),
    ]);

    private static readonly FrozenDictionary<EndpointReason, JsonEncodedText> _reasons = Enum.GetValues<EndpointReason>()
        .Where(static reason => reason != EndpointReason.Unspecified)
        .ToFrozenDictionary(static reason => reason, static reason => JsonEncodedText.Encode(EndpointWords.JsonName(reason)));

    private static readonly JsonEncodedText _start = JsonEncodedText.Encode("start");
    private static readonly JsonEncodedText _date = JsonEncodedText.Encode("date");
    private static readonly JsonEncodedText _days = JsonEncodedText.Encode("days");
    private static readonly JsonEncodedText _event = JsonEncodedText.Encode("event");
    private static readonly JsonEncodedText _reason = JsonEncodedText.Encode("reason");
    private static readonly JsonEncodedText _assessment = JsonEncodedText.Encode("assessment");

    /// <summary>Writes one object: the member <c>censoring</c> and one for each endpoint, null where it does not apply to the subject.</summary>
    /// <param name="endpoints">The endpoints.</param>
    /// <param name="json">Receives the object.</param>
    public static void Write(SubjectEndpoints endpoints, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        Write(endpoints.Rule, json);
        foreach (var (endpoint, name) in _endpoints)
        {
            json.WritePropertyName(name);
            if (endpoints[endpoint] is { } result)
                Write(result, json);
            else
                json.WriteNullValue();
        }

        json.WriteEndObject();
    }

    private static void Write(CensoringRule rule, Utf8JsonWriter json)
    {
        json.WriteStartObject("censoring");
        json.WriteString("name", rule.Name);
        Number("maximumGapDays", rule.MissedAssessments?.MaximumGapDays, json);
        Number("visitIntervalDays", rule.ScheduledVisits?.IntervalDays, json);
        json.WriteEndObject();
    }

    private static void Write(EndpointResult result, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        Date(_start, result.StartDate, json);
        Date(_date, result.Date, json);
        json.WriteNumber(_days, result.Days);
        json.WriteBoolean(_event, result.IsEvent);
        json.WriteString(_reason, _reasons[result.Reason]);
        Date(_assessment, result.DecidedBy, json);
        json.WriteEndObject();
    }

    private static void Date(JsonEncodedText name, DateOnly? date, Utf8JsonWriter json)
    {
        if (date is not { } known)
        {
            json.WriteNull(name);
            return;
        }

        Span<byte> text = stackalloc byte[16];
        known.TryFormat(text, out var length, "O", CultureInfo.InvariantCulture); // yyyy-MM-dd, several times as fast as by that pattern
        json.WriteString(name, text[..length]);
    }

    private static void Number(string name, int? value, Utf8JsonWriter json)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
