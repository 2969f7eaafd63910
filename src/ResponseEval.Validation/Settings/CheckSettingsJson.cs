using System.Text.Json;

namespace ResponseEval.Validation;

/// <summary>What a checks file says, or what is wrong with it.</summary>
/// <param name="Settings">The settings; null if there is an error.</param>
/// <param name="Errors">The errors, each a line that names the member, what was found and what was expected.</param>
public readonly record struct CheckSettingsReading(CheckSettings? Settings, ValueList<string> Errors);

/// <summary>
/// Reads a checks file: one JSON object with <c>formatVersion</c> 1 and optionally <c>severities</c>, <c>suppressions</c> and <c>limits</c>
/// (<c>docs/checks.md</c>). Unknown members, unknown codes, members given twice and values outside their range are errors; all are reported.
/// </summary>
public static class CheckSettingsJson
{
    /// <summary>Reads the text of a checks file.</summary>
    /// <param name="utf8">The text as UTF-8.</param>
    public static CheckSettingsReading Read(ReadOnlyMemory<byte> utf8)
    {
        var errors = new List<string>();
        try
        {
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = 8, AllowDuplicateProperties = false });
            var settings = Read(document.RootElement, new(errors, ""));
            return new(errors.Count == 0 ? settings : null, [.. errors]);
        }
        catch (JsonException exception)
        {
            return new(null, [$"checks file: found text that cannot be read ({exception.Message}), expected a JSON object with each member once"]);
        }
    }

    private static CheckSettings Read(JsonElement root, CheckFileValue place)
    {
        var settings = CheckSettings.Default;
        var hasVersion = false;
        foreach (var (name, value, member) in place.Members(root))
            switch (name)
            {
                case "formatVersion":
                    hasVersion = true;
                    member.Whole(value, 1, 1);
                    break;
                case "severities":
                    settings = settings with { Severities = Severities(value, member) };
                    break;
                case "suppressions":
                    settings = settings with { Suppressions = Suppressions(value, member) };
                    break;
                case "limits":
                    settings = settings with { Limits = Limits(value, member) };
                    break;
                default:
                    member.Report("a member of that name", "formatVersion, severities, suppressions or limits");
                    break;
            }

        if (!hasVersion && root.ValueKind == JsonValueKind.Object)
            place.Inside("formatVersion").Report("nothing", "1");
        return settings;
    }

    private static ValueList<SeverityOverride> Severities(JsonElement value, CheckFileValue place)
    {
        var severities = new List<SeverityOverride>();
        foreach (var (code, word, member) in place.Members(value))
        {
            member.Code(code);
            if (member.Severity(word) is { } severity)
                severities.Add(new(code, severity));
        }

        return [.. severities];
    }

    private static ValueList<Suppression> Suppressions(JsonElement value, CheckFileValue place)
    {
        var suppressions = new List<Suppression>();
        foreach (var (item, at) in place.Items(value))
        {
            var suppression = new Suppression("", "", "");
            foreach (var (name, text, member) in at.Members(item))
                suppression = name switch
                {
                    "code" => suppression with { Code = member.Code(member.Text(text)) },
                    "reason" => suppression with { Reason = member.Text(text) },
                    "author" => suppression with { Author = member.Text(text) },
                    "site" => suppression with { Site = member.Text(text) },
                    "subject" => suppression with { Subject = member.Text(text) },
                    "assessment" => suppression with { Assessment = member.Text(text) },
                    "lesion" => suppression with { Lesion = member.Text(text) },
                    _ => member.Unknown(suppression, "code, reason, author, site, subject, assessment or lesion"),
                };
            at.Inside("code").Required(suppression.Code, item);
            at.Inside("reason").Required(suppression.Reason, item);
            at.Inside("author").Required(suppression.Author, item);
            suppressions.Add(suppression);
        }

        return [.. suppressions];
    }

    private static CheckLimits Limits(JsonElement value, CheckFileValue place)
    {
        var limits = CheckLimits.Default;
        foreach (var (name, number, member) in place.Members(value))
            if (name == "nodesByRegion")
                limits = limits with { NodesByRegion = member.Flag(number) };
            else if (LimitMember.All.FirstOrDefault(limit => limit.Name == name) is { } limit)
                limits = limit.With(limits, member.Whole(number, limit.Least, limit.Most));
            else
                member.Report("a member of that name", "a limit: nodesByRegion, " + string.Join(", ", LimitMember.All.Select(known => known.Name)));
        return limits;
    }
}
