using System.Globalization;

namespace ResponseEval.Cdisc.Tests.Adam;

/// <summary>
/// A subject written as words such as "CR@56 NE@84 PD@112": responses and days after 2024-01-01, each record with the next sequence number.
/// Words in small
/// letters are dates of the subject: rand, dose, baseline, therapy, cutoff, death, alive, stop (the investigator claims progression); rand
/// is day 0 unless it is given, "rand@no" takes it away.
/// "PD@42/equivocal@20" is dated back, "death@60/D" has an imputed day. "iRECIST:" in front makes the responses those of iRECIST, "with:"
/// and "without:" tell of target lesions.
/// </summary>
internal sealed record AdamScene(string Text)
{
    internal static DateOnly Day0 { get; } = new(2024, 1, 1);

    internal ResponseAssessor Assessor { get; init; } = ResponseAssessor.Investigator;

    internal SubjectResponses Subject
    {
        get
        {
            var words = Text.Split(' ');
            var dates = words.Where(word => IsDated(word) && !IsResponse(word)).Select(word => word.Split('@')).ToDictionary(word => word[0], word => word[1]);
            var criterion = words.Contains("iRECIST:") ? ResponseCriterion.Irecist : ResponseCriterion.Recist11;
            var series = new ResponseSeries(criterion, Assessor, [.. Responses(Text).Select(Record)])
            {
                HasTargets = words.Contains("with:") ? true : words.Contains("without:") ? false : null,
            };
            return new SubjectResponses("S1", Adsl(dates), [series])
            {
                BaselineDate = Date(dates.GetValueOrDefault("baseline")),
                DataCutoff = Date(dates.GetValueOrDefault("cutoff")),
                ClinicalProgression = Date(dates.GetValueOrDefault("stop")) is { } stop ? new(stop, new("DS", "DSSTDTC", 3)) : null,
            };
        }
    }

    /// <summary>A parameter as "SD@84", "Y@42", "N" or "NE".</summary>
    internal string Adrs(string code, AdamPreset preset)
    {
        var row = Assert.Single(Rows(preset), row => row.Parameter.Code == code);
        return row.Text + Day(row.Date);
    }

    /// <summary>All responses that a flag marks, as "SD@42 PD@84".</summary>
    internal string Flagged(Func<AdrsRow, bool> flag, AdamPreset preset) =>
        string.Join(' ', Rows(preset).Where(row => row.Parameter.BaseCode is "OVR" or "IOVR" && flag(row)).Select(row => row.Text + Day(row.Date)));

    /// <summary>
    /// A time to event as "PFS event 84 Disease Progression" or "PFS censored 42 (2) New Anticancer Therapy"; "none" without a row.
    /// </summary>
    internal string Adtte(string code, AdamPreset preset)
    {
        var row = TimeRows(preset).SingleOrDefault(row => row.ParameterCode == code);
        if (row is null)
            return "none";
        var days = Day(row.Date)[1..];
        return row.Censoring == 0
            ? $"event {days} {row.EventDescription}"
            : string.Create(CultureInfo.InvariantCulture, $"censored {days} ({row.Censoring}) {row.EventDescription}");
    }

    internal ValueList<AdrsRow> RowList(AdamPreset preset) => Cdisc.Adrs.Derive(Subject, preset);

    internal AdrsRow[] Rows(AdamPreset preset) => RowList(preset).ToArray();

    internal AdtteRow[] TimeRows(AdamPreset preset) => Cdisc.Adtte.Derive(Subject, RowList(preset), preset).ToArray();

    internal static string Day(DateOnly? date) =>
        date is { } given ? string.Create(CultureInfo.InvariantCulture, $"@{given.DayNumber - Day0.DayNumber}") : "";

    /// <summary>The words that are responses.</summary>
    internal static IEnumerable<string> Responses(string text) => text.Split(' ').Where(word => IsDated(word) && IsResponse(word));

    private static bool IsDated(string word) => word.Contains('@', StringComparison.Ordinal);

    /// <summary>CR or iCR, not death.</summary>
    private static bool IsResponse(string word) => char.IsAsciiLetterUpper(word[0]) || (word[0] == 'i' && char.IsAsciiLetterUpper(word[1]));

    private static SubjectDates Adsl(Dictionary<string, string> dates) => new()
    {
        Randomization = Date(dates.GetValueOrDefault("rand", "0")),
        TreatmentStart = Date(dates.GetValueOrDefault("dose")),
        Death = Date(dates.GetValueOrDefault("death")),
        DeathImputation = dates.GetValueOrDefault("death")?.Split('/') is [_, var flag] ? flag : null,
        LastKnownAlive = Date(dates.GetValueOrDefault("alive")),
        NewAnticancerTherapy = Date(dates.GetValueOrDefault("therapy")),
    };

    private static DateOnly? Date(string? day) => day is null or "no" or "?"
        ? null
        : Day0.AddDays(int.Parse(day.Split('/')[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));

    private static OverallResponseRecord Record(string word, int index)
    {
        var parts = word.Split('/');
        var (response, day) = (parts[0].Split('@')[0], parts[0].Split('@')[1]);
        return new()
        {
            Response = response.StartsWith("NON", StringComparison.Ordinal) ? "NON-CR/NON-PD" : response == "iNON" ? "NON-iCR/NON-iUPD" : response,
            Date = Date(day),
            BackdatedTo = parts.Length > 1 ? Date(parts[1].Split('@')[1]) : null,
            VisitNumber = index + 1,
            Source = new("RS", "RSSTRESC", index + 1),
        };
    }
}
