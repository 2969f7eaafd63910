using System.Globalization;

namespace ResponseEval.Reports;

/// <summary>What the library says in codes, said to people. Null where there is nothing to say: each form has its own mark for that.</summary>
internal static class Words
{
    /// <summary>What a page shows where there is nothing.</summary>
    public const string Nothing = "–";

    public const string NoArm = "no arm";

    /// <summary>The last line of everything meant for people.</summary>
    public const string Disclaimer = "Research and trial data derivation, not a medical device.";

    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Date(DateOnly? date) => date is { } known ? Date(known) : null;

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Fixed(double number, int decimals) => number.ToString("F" + decimals, CultureInfo.InvariantCulture);

    /// <summary>Millimetres without the unit: one decimal, two where the second is not zero.</summary>
    public static string Length(Length length) => Millimeters(length.Millimeters, length.Hundredths);

    /// <summary>As <see cref="Length"/>.</summary>
    public static string? Sum(SumOfDiameters? sum) => sum is { } known ? Millimeters(known.Millimeters, known.Hundredths) : null;

    public static string? Change(decimal? percent) => percent?.ToString("+0.0' %';−0.0' %';0.0' %'", CultureInfo.InvariantCulture);

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

    /// <summary>The pattern, with what it leaves open.</summary>
    public static string Pattern(SubjectEvaluation evaluation) =>
        Pattern(evaluation.Pattern) + (evaluation.PseudoProgressionNotExcluded ? " (pseudo-progression is not excluded)" : "");

    /// <summary>Study, site, arm and reader, as far as they are known.</summary>
    public static string Place(SubjectHeader header) => string.Join(", ", new[]
    {
        Part("study", header.StudyId), Part("site", header.SiteId), Part("arm", header.Arm), Part("read by", header.Reader),
    }.OfType<string>());

    public static string Role(Lesion lesion)
    {
        var role = lesion.Role switch
        {
            LesionRole.Target => "target",
            LesionRole.NonTarget => "non-target",
            LesionRole.NewTarget => "new target",
            _ => "new non-target",
        };
        return lesion.IsLymphNode ? role + ", node" : role;
    }

    public static string Site(Lesion lesion) => string.Join(", ", new[] { lesion.Site.Organ, lesion.Site.Location }.OfType<string>());

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

    private static string Millimeters(decimal millimeters, long hundredths) =>
        millimeters.ToString(hundredths % 10 == 0 ? "0.0" : "0.00", CultureInfo.InvariantCulture);

    private static string? Part(string word, string? value) => value is null ? null : $"{word} {value}";
}
