using System.Buffers;
using System.Text;
using ResponseEval.Tests;

namespace ResponseEval.Trials.Tests;

/// <summary>Endpoints as JSON and in words.</summary>
public sealed class EndpointsJsonTests
{
    [Fact]
    public void Every_endpoint_stands_in_its_member_and_is_null_where_it_does_not_apply() => Assert.Equal(
        """
        {"censoring":{"name":"fda-b","maximumGapDays":126,"visitIntervalDays":56},
        "pfs":{"start":"2024-01-01","date":"2024-04-22","days":113,"event":true,"reason":"progression","assessment":"2024-03-30"},
        "ttp":{"start":"2024-01-01","date":"2024-04-22","days":113,"event":true,"reason":"progression","assessment":"2024-03-30"},
        "ttr":{"start":"2024-01-01","date":"2024-02-26","days":57,"event":true,"reason":"response","assessment":"2024-02-26"},
        "dor":{"start":"2024-02-26","date":"2024-04-22","days":57,"event":true,"reason":"progression","assessment":"2024-03-30"},
        "durationOfCompleteResponse":null,"durationOfStableDisease":null,
        "diseaseControl":{"start":"2024-01-01","date":"2024-04-22","days":113,"event":true,"reason":"progression","assessment":"2024-03-30"},
        "clinicalBenefit":{"start":"2024-01-01","date":"2024-04-22","days":113,"event":true,"reason":"progression","assessment":"2024-03-30"},
        "os":{"start":"2024-01-01","date":"2024-01-01","days":1,"event":false,"reason":"noFollowUp","assessment":null},
        "ipfs":null,"idor":null}
        """.ReplaceLineEndings(""),
        Written(Endpoints.Of(Visits.Of("57 PR, 90 PD"), CensoringRule.FdaTableB)));

    [Fact]
    public void A_rule_without_gaps_has_none_in_JSON() => Assert.StartsWith(
        """{"censoring":{"name":"ema","maximumGapDays":null,"visitIntervalDays":null},"pfs":{""",
        Written(Endpoints.Of(Visits.Of(""), CensoringRule.Ema)),
        StringComparison.Ordinal);

    [Fact]
    public void Every_endpoint_and_reason_has_its_own_names()
    {
        var endpoints = Enum.GetValues<Endpoint>().Where(static endpoint => endpoint != Endpoint.Unspecified).ToList();
        var reasons = Enum.GetValues<EndpointReason>().Where(static reason => reason != EndpointReason.Unspecified).ToList();
        Assert.Distinct(endpoints.Select(EndpointWords.JsonName));
        Assert.Distinct(Enum.GetValues<Endpoint>().Select(EndpointWords.Label));
        Assert.Distinct(reasons.Select(EndpointWords.JsonName));
        Assert.Distinct(Enum.GetValues<EndpointReason>().Select(EndpointWords.Label));
        Assert.Throws<ArgumentOutOfRangeException>(() => EndpointWords.JsonName(Endpoint.Unspecified));
        Assert.Throws<ArgumentOutOfRangeException>(() => EndpointWords.JsonName(EndpointReason.Unspecified));
    }

    [Fact]
    public void The_guide_has_every_endpoint_and_every_reason()
    {
        var guide = File.ReadAllText(Path.Combine(SourceTree.Root, "docs/guides/endpoints.md"));
        Assert.All(Enum.GetValues<Endpoint>()[1..], endpoint => Assert.Contains($"`{EndpointWords.JsonName(endpoint)}`", guide, StringComparison.Ordinal));
        Assert.All(Enum.GetValues<EndpointReason>()[1..], reason => Assert.Contains($"`{EndpointWords.JsonName(reason)}`", guide, StringComparison.Ordinal));
        Assert.All(CensoringRule.Presets, rule => Assert.Contains($"`{rule.Name}`", guide, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("57 SD, 90 PD", "event 2024-04-22, 113 days from 2024-01-01: progression (assessment of 2024-03-30)")]
    [InlineData("57 SD", "censored 2024-02-26, 57 days from 2024-01-01: last adequate assessment")]
    public void A_result_explains_itself(string visits, string text) =>
        Assert.Equal(text, Endpoints.Of(Visits.Of(visits), CensoringRule.FdaTableB)[Endpoint.ProgressionFreeSurvival]!.Explain());

    private static string Written(SubjectEndpoints endpoints)
    {
        var output = new ArrayBufferWriter<byte>();
        EndpointsJson.Write(endpoints, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
