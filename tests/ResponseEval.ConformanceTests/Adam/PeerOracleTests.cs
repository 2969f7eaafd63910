using System.Globalization;
using ResponseEval.Cdisc;

namespace ResponseEval.ConformanceTests.Adam;

/// <summary>Every row that the peer computed for the synthetic subjects, under the preset that follows it.</summary>
public sealed class PeerOracleTests
{
    [OracleFact]
    public void The_event_rules_give_every_row_of_the_peer() => AssertAdrs("expected_adrs_events.csv", OracleSubjects.Recist11());

    [OracleFact]
    public void The_iRECIST_rules_give_every_row_of_the_peer() => AssertAdrs("expected_irecist.csv", OracleSubjects.Irecist());

    [OracleFact]
    public void The_times_to_event_are_those_of_the_peer()
    {
        var expected = OracleSubjects.Expected(
            "expected_adtte.csv", "USUBJID", "PARAMCD", "STARTDT", "ADT", "CNSR", "AVAL", "EVNTDESC", "CNSDTDSC");
        var preset = AdamPreset.Admiralonco with { AdditionalParameters = ["CRSD"] };
        var actual = OracleSubjects.Recist11()
            .SelectMany(subject => Adtte.Derive(subject, Adrs.Derive(subject, preset), preset).ToArray())
            .Select(row => string.Create(
                CultureInfo.InvariantCulture,
                $"{row.SubjectId},{row.ParameterCode},{RowSet.Text(row.StartDate)},{RowSet.Text(row.Date)},{row.Censoring},{row.Days},{row.EventDescription},{row.CensoringDescription}"))
            .ToList();
        Assert.Equal(2265, expected.Count);
        RowSet.Equal(expected, actual);
    }

    [OracleFact]
    public void The_deprecated_functions_are_the_same_rules_under_other_settings()
    {
        var subjects = OracleSubjects.Recist11();
        var settings = new[] { "MAX_NR_NE", "ACCEPT_SD", "MISSING_AS_NE", "REF_CONFIRM", "REF_START_WINDOW", "SOURCE_PD", "PARAMCD" };
        var groups = ReferenceTable.Read(Path.Combine(OracleFolder.Oracle, "adam", "expected_deprecated_variants.csv"))
            .GroupBy(row => string.Join(',', settings.Select(setting => row[setting])))
            .ToList();
        Assert.Equal(28, groups.Count);
        Assert.Equal(21_000, groups.Sum(group => group.Count()));
        foreach (var group in groups)
        {
            var preset = Preset(group.First());
            var code = group.First()["PARAMCD"];
            var actual = subjects.SelectMany(subject => Adrs.Derive(subject, preset).ToArray())
                .Where(row => row.Parameter.Code == code)
                .Select(row => $"{group.Key},{Line(row)}")
                .ToList();
            RowSet.Equal([.. group.Select(row => $"{group.Key},{row["USUBJID"]},{row["PARAMCD"]},{row["AVALC"]},{row["ADT"]}")], actual);
        }
    }

    private static void AssertAdrs(string file, List<SubjectResponses> subjects)
    {
        var expected = OracleSubjects.Expected(file, "USUBJID", "PARAMCD", "AVALC", "ADT");
        Assert.Equal(6000, expected.Count);
        var codes = expected.Select(line => line.Split(',')[1]).ToHashSet(StringComparer.Ordinal);
        var actual = subjects.SelectMany(subject => Adrs.Derive(subject, AdamPreset.Admiralonco).ToArray())
            .Where(row => codes.Contains(row.Parameter.Code))
            .Select(Line)
            .ToList();
        RowSet.Equal(expected, actual);
    }

    private static string Line(AdrsRow row) => $"{row.SubjectId},{row.Parameter.Code},{row.Text},{RowSet.Text(row.Date)}";

    private static AdamPreset Preset(Dictionary<string, string> setting)
    {
        var rules = ProtocolRules.Default;
        return AdamPreset.Admiralonco with
        {
            MissingAsNotEvaluable = setting["MISSING_AS_NE"] == "TRUE",
            StopAtProgression = setting["SOURCE_PD"] == "TRUE",
            Rules = rules with
            {
                MaxNotEvaluableBetween = Number(setting["MAX_NR_NE"], rules.MaxNotEvaluableBetween),
                AcceptStableBetween = setting["ACCEPT_SD"] == "TRUE",
                ConfirmationDays = Number(setting["REF_CONFIRM"], rules.ConfirmationDays),
                MinimumStableDays = Number(setting["REF_START_WINDOW"], rules.MinimumStableDays),
            },
        };
    }

    private static int Number(string text, int otherwise) => text.Length == 0 ? otherwise : int.Parse(text, CultureInfo.InvariantCulture);
}
