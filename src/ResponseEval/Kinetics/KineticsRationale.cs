using System.Globalization;

namespace ResponseEval;

/// <summary>The kinetics of response in words.</summary>
internal static class KineticsRationale
{
    public static ValueList<FindingExplanation> Explain(ResponseKinetics kinetics) =>
    [
        new("depthOfResponse", Depth(kinetics.DepthOfResponse), "Heinemann et al. 2015"),
        new("earlyTumorShrinkage", Early(kinetics.EarlyTumorShrinkage, kinetics.Options), "Piessevaux et al. 2013"),
        new("timeToResponse", Response(kinetics.TimeToResponse), "RECIST 1.1"),
        new("limitedBurdenIncrease", Burden(kinetics.LimitedBurdenIncrease, kinetics.Options), "Nishino et al. 2017"),
    ];

    private static string Depth(DepthOfResponse depth) => depth is { Baseline: { } baseline, Smallest: { } smallest, NadirDate: { } date }
        ? $"smallest sum {smallest} ({DateRange.Iso(date)}), baseline {baseline}: {Change(smallest, baseline)}; "
            + $"{Days(depth.DaysToNadir)} after the baseline scan"
        : Missing(depth.Reason);

    private static string Early(EarlyTumorShrinkage early, ResponseKineticsOptions options) => early is { Baseline: { } baseline, Sum: { } sum, ScanDate: { } date }
        ? $"{Word(early.Status)}: sum {sum} ({DateRange.Iso(date)}, day {early.ScanDay!.Value.ToString(CultureInfo.InvariantCulture)}), baseline {baseline}: "
            + $"{Change(sum, baseline)}; asks for -{options.EarlyShrinkage} {Scan(options)}"
            + (early.NewLesion ? "; a new lesion was present" : "")
        : $"{Missing(early.Reason)} {Scan(options)}";

    private static string Response(TimeToResponse response) => response is { Date: { } date, Response: { } code }
        ? $"{code.Code()} first on {DateRange.Iso(date)}, {Days(response.Days)} after randomization, else first dose, else baseline"
        : response.Reason == KineticsReason.NoResponse ? "no CR or PR before progression"
        : Missing(response.Reason);

    private static string Burden(LimitedBurdenIncrease burden, ResponseKineticsOptions options) => burden is { Baseline: { } baseline, Sum: { } sum, Date: { } date }
        ? $"{Word(burden.Status)}: {(burden.Status == FindingStatus.Met ? "largest" : "first not below")} sum {sum} ({DateRange.Iso(date)}), "
            + $"baseline {baseline}: {Change(sum, baseline)}; asks for less than +{options.BurdenIncrease} throughout"
        : Missing(burden.Reason);

    private static string Scan(ResponseKineticsOptions options) => string.Create(
        CultureInfo.InvariantCulture, $"at week {options.EarlyScanWeek} +- {options.EarlyScanToleranceWeeks}");

    private static string Missing(KineticsReason reason) => "not evaluable: " + reason switch
    {
        KineticsReason.NoFollowUp => "no follow-up",
        KineticsReason.MissingTargets => "a sum that is needed is missing or 0 mm",
        KineticsReason.OutsideWindow => "no scan",
        _ => "no value",
    };

    private static string Word(FindingStatus status) => status == FindingStatus.Met ? "met" : "not met";

    private static string Change(SumOfDiameters sum, SumOfDiameters baseline) => TimepointContext.Change(sum.Hundredths, baseline.Hundredths);

    private static string Days(int? days) => days is { } count ? count.ToString("0 'days'", CultureInfo.InvariantCulture) : "";
}
