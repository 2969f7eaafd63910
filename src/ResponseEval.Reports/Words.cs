using System.Globalization;

namespace ResponseEval.Reports;

/// <summary>What the library says in codes, said to people.</summary>
internal static class Words
{
    public const string Nothing = "–";

    public const string NoArm = "no arm";

    public const string Disclaimer = "Research and trial data derivation, not a medical device.";

    public static string Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Nothing;

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Fixed(double number, int decimals) => number.ToString("F" + decimals, CultureInfo.InvariantCulture);

    public static string Sum(SumOfDiameters? sum) =>
        sum is { } known ? known.Millimeters.ToString(known.Hundredths % 10 == 0 ? "0.0" : "0.00", CultureInfo.InvariantCulture) : Nothing;

    public static string Length(Length length) =>
        length.Millimeters.ToString(length.Hundredths % 10 == 0 ? "0.0" : "0.00", CultureInfo.InvariantCulture);

    public static string Change(decimal? percent) =>
        percent?.ToString("+0.0' %';−0.0' %';0.0' %'", CultureInfo.InvariantCulture) ?? Nothing;

    /// <summary>Weeks to two decimals, for an axis.</summary>
    public static double Weeks(int days) => Math.Round(days / 7.0, 2);

    public static string Count(int count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";

    public static string Pattern(ResponsePattern pattern) => pattern switch
    {
        ResponsePattern.NoDisease => "no disease",
        ResponsePattern.HyperProgression => "hyper-progression",
        ResponsePattern.Progression => "progression",
        ResponsePattern.UnconfirmedProgression => "unconfirmed progression",
        ResponsePattern.PseudoProgression => "pseudo-progression",
        ResponsePattern.CompleteResponse => "complete response",
        ResponsePattern.PartialResponse => "partial response",
        ResponsePattern.StableDisease => "stable disease",
        _ => "not evaluable",
    };

    public static string Triggers(ProgressionTriggers triggers)
    {
        var words = new List<string>(3);
        if (triggers.HasFlag(ProgressionTriggers.Target))
            words.Add("target lesions");
        if (triggers.HasFlag(ProgressionTriggers.NonTarget))
            words.Add("non-target lesions");
        if (triggers.HasFlag(ProgressionTriggers.NewLesion))
            words.Add("new lesion");
        return string.Join(" and ", words);
    }

    public static string Definition(HyperprogressionDefinition definition) => definition switch
    {
        HyperprogressionDefinition.Champiat2017 => "Champiat 2017",
        HyperprogressionDefinition.SaadaBouzid2017 => "Saâda-Bouzid 2017",
        HyperprogressionDefinition.Kato2017 => "Kato 2017",
        HyperprogressionDefinition.Ferrara2018 => "Ferrara 2018",
        HyperprogressionDefinition.LoRusso2019 => "Lo Russo 2019",
        HyperprogressionDefinition.Matos2020 => "Matos 2020",
        HyperprogressionDefinition.Kim2019Tgk => "Kim 2019, TGK",
        HyperprogressionDefinition.Kim2019Tgr => "Kim 2019, TGR",
        HyperprogressionDefinition.Kim2019Ttf => "Kim 2019, TTF",
        HyperprogressionDefinition.Kas2020 => "Kas 2020",
        HyperprogressionDefinition.Gandara2021 => "Gandara 2021",
        HyperprogressionDefinition.Ji2019 => "Ji 2019",
        _ => Nothing,
    };

    public static string Status(FindingStatus status) => status switch
    {
        FindingStatus.Met => "met",
        FindingStatus.NotMet => "not met",
        _ => "not evaluable",
    };
}
