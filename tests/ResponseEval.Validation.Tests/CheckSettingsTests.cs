using System.Text;

namespace ResponseEval.Validation.Tests;

/// <summary>Severities, suppressions and limits, and the checks file that holds them.</summary>
public sealed class CheckSettingsTests
{
    [Fact]
    public void A_file_gives_severities_suppressions_and_limits()
    {
        var settings = Read(
            """
            {
              "formatVersion": 1,
              "severities": { "RE-BL-004": "note" },
              "suppressions": [ { "code": "RE-TL-001", "subject": "S-1", "lesion": "T1", "reason": "scan lost", "author": "dm" } ],
              "limits": { "baselineDays": 35, "nodesByRegion": true }
            }
            """).Settings!;
        Assert.Equal([new SeverityOverride("RE-BL-004", ProblemSeverity.Note)], settings.Severities);
        Assert.Equal([new Suppression("RE-TL-001", "scan lost", "dm") { Subject = "S-1", Lesion = "T1" }], settings.Suppressions);
        Assert.Equal(CheckLimits.Default with { BaselineDays = 35, NodesByRegion = true }, settings.Limits);
    }

    [Theory]
    [InlineData("[]", "the text: found an array, expected an object")]
    [InlineData("{}", "formatVersion: found nothing, expected 1")]
    [InlineData("{\"formatVersion\":2}", "formatVersion: found 2, expected 1")]
    [InlineData("{\"formatVersion\":1,\"severity\":{}}", "severity: found a member of that name, expected formatVersion, severities, suppressions or limits")]
    [InlineData("{\"formatVersion\":1,\"severities\":{\"RE-XX-001\":\"note\"}}", "severities.RE-XX-001: found RE-XX-001, expected a code of the catalogue")]
    [InlineData("{\"formatVersion\":1,\"severities\":{\"RE-BL-001\":\"Error\"}}", "severities.RE-BL-001: found \"Error\", expected note, warning or error")]
    [InlineData("{\"formatVersion\":1,\"suppressions\":{}}", "suppressions: found an object, expected an array")]
    [InlineData("{\"formatVersion\":1,\"suppressions\":[{\"code\":\"RE-BL-001\",\"reason\":\"r\"}]}", "suppressions[0].author: found nothing, expected a text")]
    [InlineData("{\"formatVersion\":1,\"suppressions\":[{\"code\":\"RE-BL-001\",\"reason\":\"r\",\"author\":\"\"}]}", "suppressions[0].author: found \"\", expected a text")]
    [InlineData("{\"formatVersion\":1,\"suppressions\":[{\"code\":\"RE-BL-001\",\"reason\":\"r\",\"author\":\"a\",\"by\":1}]}", "suppressions[0].by: found a member of that name, expected code, reason, author, site, subject, assessment or lesion")]
    [InlineData("{\"formatVersion\":1,\"limits\":{\"baselineDays\":-1}}", "limits.baselineDays: found -1, expected a whole number from 0 to 3650")]
    [InlineData("{\"formatVersion\":1,\"limits\":{\"baselineDays\":\"28\"}}", "limits.baselineDays: found \"28\", expected a whole number from 0 to 3650")]
    [InlineData("{\"formatVersion\":1,\"limits\":{\"nodesByRegion\":1}}", "limits.nodesByRegion: found 1, expected true or false")]
    public void What_is_wrong_is_named(string text, string error)
    {
        var reading = Read(text);
        Assert.Null(reading.Settings);
        Assert.Equal(["checks file: " + error], reading.Errors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"formatVersion\":1,\"formatVersion\":1}")]
    [InlineData("{\"formatVersion\":1,\"limits\":[[[[[[[[[[[[]]]]]]]]]]]]}")]
    [InlineData("{\"formatVersion\":1} x")]
    public void Text_that_is_no_such_object_is_refused(string text) =>
        Assert.StartsWith("checks file: found text that cannot be read", Assert.Single((IEnumerable<string>)Read(text).Errors), StringComparison.Ordinal);

    [Fact]
    public void All_errors_are_reported() => Assert.Equal(3, Read("{\"a\":1,\"limits\":{\"b\":1}}").Errors.Count);

    [Fact]
    public void Every_limit_can_be_set_to_both_ends_of_its_range()
    {
        foreach (var limit in LimitMember.All)
        {
            Assert.InRange(limit.Get(CheckLimits.Default), limit.Least, limit.Most);
            foreach (var value in (int[])[limit.Least, limit.Most])
                Assert.Equal(value, limit.Get(Read($"{{\"formatVersion\":1,\"limits\":{{\"{limit.Name}\":{value}}}}}").Settings!.Limits));
        }

        var numbers = typeof(CheckLimits).GetProperties().Where(property => property.PropertyType == typeof(int)).Select(property => property.Name);
        Assert.Equal(numbers.Order(StringComparer.Ordinal), LimitMember.All.Select(limit => char.ToUpperInvariant(limit.Name[0]) + limit.Name[1..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Another_severity_is_shown_and_the_check_keeps_its_own()
    {
        var settings = CheckSettings.Default with { Severities = [new("RE-BL-004", ProblemSeverity.Warning)] };
        var finding = Assert.Single(CheckCase.Findings(p => Steps.Size(p, 0, "T1", 999), settings), finding => finding.Code == "RE-BL-004");
        Assert.Equal((ProblemSeverity.Warning, ProblemSeverity.Error), (finding.Severity, finding.Kind.Severity));
    }

    [Fact]
    public void A_suppressed_finding_is_listed_with_reason_and_author()
    {
        var settings = CheckSettings.Default with { Suppressions = [new("RE-BL-004", "agreed with the sponsor", "A. Reviewer") { Subject = "S-1", Lesion = "T1" }] };
        var finding = Assert.Single(CheckCase.Findings(p => Steps.Size(p, 0, "T1", 999), settings), finding => finding.Code == "RE-BL-004");
        Assert.Equal(
            "error RE-BL-004 S-1/BL/T1/mm: found 9.99 mm, expected 10.0 mm or more (suppressed by A. Reviewer: agreed with the sponsor)", finding.ToString());
    }

    [Theory]
    [InlineData("S-2", null, null, null)]
    [InlineData(null, "W8", null, null)]
    [InlineData(null, null, "T2", null)]
    [InlineData(null, null, null, "02")]
    public void A_suppression_of_another_place_does_not_cover(string? subject, string? assessment, string? lesion, string? site)
    {
        var suppression = new Suppression("RE-BL-004", "r", "a") { Subject = subject, Assessment = assessment, Lesion = lesion, Site = site };
        Assert.DoesNotContain(
            CheckCase.Findings(p => Steps.Size(p, 0, "T1", 999), CheckSettings.Default with { Suppressions = [suppression] }), finding => finding.Suppression is not null);
    }

    [Fact]
    public void The_query_says_where_what_and_what_to_ask()
    {
        var finding = Assert.Single(CheckCase.Findings(p => Steps.Size(p, 0, "T1", 999)), finding => finding.Code == "RE-BL-004");
        Assert.Equal(
            "Subject S-1, assessment BL, lesion T1, mm: found 9.99 mm, expected 10.0 mm or more. Please check the diameter; a lesion of this size is followed as non-target.",
            finding.Query);
    }

    private static CheckSettingsReading Read(string text) => CheckSettingsJson.Read(Encoding.UTF8.GetBytes(text));
}
