using System.Globalization;

namespace ResponseEval;

/// <summary>The numbers of hyper-progression in words. Rates and ratios have six significant digits.</summary>
internal static class HyperprogressionRationale
{
    public static string Reason(HyperprogressionReason reason, KineticsConventions conventions) => reason switch
    {
        HyperprogressionReason.NoPreBaselineScan => "no scan before baseline with every target lesion evaluable",
        HyperprogressionReason.ReferenceGrowthNotPositive => "no growth before treatment",
        HyperprogressionReason.IntervalTooShort => $"two scans less than {conventions.MinimumIntervalDays} days apart",
        HyperprogressionReason.NoFollowUp => "no follow-up",
        HyperprogressionReason.MissingTargets => "target sums missing or nothing to compare with",
        HyperprogressionReason.NoTreatmentStart => "no date of first dose",
        HyperprogressionReason.MissingClinicalData => "clinical data missing",
        _ => "a scan outside the window",
    };

    public static string Progression(HyperprogressionInputs inputs) =>
        inputs.FirstEvaluationResponse is { } response
            ? $"{response.Code()} at the first evaluation ({DateRange.Iso(inputs.FirstEvaluationDate!.Value)})"
            : "no first evaluation";

    public static string Sums(HyperprogressionInputs inputs)
    {
        var before = inputs.ReferenceDate is { } date ? $"{Sum(inputs.ReferenceSum)} ({DateRange.Iso(date)}), " : "";
        return $"sums {before}{BurdenSums(inputs)}";
    }

    public static string Burden(HyperprogressionInputs inputs) => $"sums {BurdenSums(inputs)}{Percent(inputs.OnTreatment)}";

    /// <summary>The growth of an interval in percent, unless it is unknown: <c>: +55 %</c>.</summary>
    public static string Percent(GrowthInterval? interval) =>
        interval is { From.Hundredths: > 0 } growth
            ? string.Create(CultureInfo.InvariantCulture, $": {100m * growth.Growth / growth.From.Hundredths:+0.##;-0.##;0} %")
            : "";

    public static string Intervals(HyperprogressionInputs inputs) =>
        $"{Days(inputs.Reference)} before baseline and {Days(inputs.OnTreatment)} after";

    public static string GrowthRates(HyperprogressionInputs inputs) =>
        $"{Sums(inputs)}; growth rates {Rate(inputs.ReferenceGrowthRate)} and {Rate(inputs.OnTreatmentGrowthRate)} over {Intervals(inputs)}";

    public static string Value(string what, double? value, string threshold) =>
        value is { } number ? $"{what} {Number(number)}, threshold {threshold}" : $"{what} unknown, threshold {threshold}";

    public static string Failure(HyperprogressionInputs inputs)
    {
        var limit = $"limit less than {Number(2 * inputs.Conventions.DaysPerMonth)} days";
        return inputs.TimeToTreatmentFailure switch
        {
            null => $"time to treatment failure unknown, {limit}",
            { Cause: TreatmentFailure.None } => $"no treatment failure recorded, {limit}",
            { } failure => $"treatment failure after {failure.Days} days ({Cause(failure.Cause)}, {DateRange.Iso(failure.Date!.Value)}), {limit}",
        };
    }

    public static string Window(HyperprogressionInputs inputs, int days) =>
        inputs.DaysToFirstEvaluation is { } day
            ? $"first evaluation {day} days after first dose, window {days} days"
            : $"days from first dose to first evaluation unknown, window {days} days";

    public static string Number(double value) => value.ToString("G6", CultureInfo.InvariantCulture);

    private static string BurdenSums(HyperprogressionInputs inputs) =>
        $"{Sum(inputs.BaselineSum)} ({DateRange.Iso(inputs.BaselineDate)})"
        + (inputs.FirstEvaluationDate is { } first ? $", {Sum(inputs.FirstEvaluationSum)} ({DateRange.Iso(first)})" : "");

    private static string Sum(SumOfDiameters? sum) => sum is { } known ? known.ToString() : "unknown";

    private static string Days(GrowthInterval? interval) => interval is { } known ? $"{known.Days} days" : "unknown days";

    private static string Rate(double? rate) => rate is { } known ? Number(known) + " % a month" : "unknown";

    private static string Cause(TreatmentFailure cause) => cause switch
    {
        TreatmentFailure.Progression => "progression",
        TreatmentFailure.Death => "death",
        _ => "treatment stopped",
    };
}
