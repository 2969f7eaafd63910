using System.Globalization;

namespace ResponseEval.Tool.Tables;

/// <summary>What the library says in codes, said to people.</summary>
internal static class Wording
{
    public const string Nothing = "-";

    /// <summary>The last line of everything meant for people.</summary>
    public const string Disclaimer = "Research and trial data derivation, not a medical device.";

    public static string Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Nothing;

    /// <summary>A sum without its unit: one decimal, two where the second is not zero.</summary>
    public static string Sum(SumOfDiameters? sum) =>
        sum is { } known ? known.Millimeters.ToString(known.Hundredths % 10 == 0 ? "0.0" : "0.00", CultureInfo.InvariantCulture) : Nothing;

    public static string Change(SumOfDiameters? sum, SumOfDiameters? reference) =>
        sum is { } now && reference is { } before && now.PercentChangeFrom(before) is { } percent
            ? percent.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture)
            : Nothing;

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Pattern(SubjectEvaluation evaluation) => evaluation.Pattern switch
    {
        ResponsePattern.NoDisease => "no disease",
        ResponsePattern.HyperProgression when evaluation.PseudoProgressionNotExcluded =>
            "hyper-progression (pseudo-progression is not excluded)",
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

    public static string Best<T>(BestResponse<T> best, string code)
        where T : struct, Enum => best.Date is null ? code : $"{code} ({Date(best.Date)})";

    public static string Outcome(ClinicalOutcome outcome) => outcome switch
    {
        ClinicalOutcome.DiedOfDisease => "died of the disease",
        ClinicalOutcome.Died => "died",
        ClinicalOutcome.StoppedForProgression => "treatment stopped for progression",
        _ => "",
    };
}
