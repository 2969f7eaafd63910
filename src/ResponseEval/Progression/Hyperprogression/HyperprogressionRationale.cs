using System.Globalization;

namespace ResponseEval;

/// <summary>The numbers of hyper-progression in words; what is not known is left out. Rates and ratios have six significant digits.</summary>
internal static class HyperprogressionRationale
{
    public static string Reason(HyperprogressionReason reason, KineticsConventions conventions) => reason switch
    {
        HyperprogressionReason.NoPreBaselineScan => "no scan before baseline with every target lesion evaluable",
        HyperprogressionReason.ReferenceGrowthNotPositive => "no growth before treatment",
        HyperprogressionReason.IntervalTooShort => $"two scans less than {conventions.MinimumIntervalDays} days apart",
        HyperprogressionReason.NoFollowUp => "no follow-up",
        HyperprogressionReason.MissingTargets => "a target sum missing or 0 mm to compare with",
        HyperprogressionReason.NoTreatmentStart => "no date of first dose",
        HyperprogressionReason.MissingClinicalData => "clinical data missing",
        _ => "a scan outside the window",
    };

    /// <summary>Joins what is known.</summary>
    public static string Sentence(params ReadOnlySpan<string?> clauses)
    {
        var known = new List<string>();
        foreach (var clause in clauses)
            if (!string.IsNullOrEmpty(clause))
                known.Add(clause);
        return string.Join("; ", known);
    }

    public static string? Progression(HyperprogressionInputs inputs) =>
        inputs.FirstEvaluationResponse is { } response
            ? $"{response.Code()} at the first evaluation ({DateRange.Iso(inputs.FirstEvaluationDate!.Value)})"
            : null;

    /// <summary>The sums before baseline, at baseline and at the first evaluation, and the days between them.</summary>
    public static string Sums(HyperprogressionInputs inputs, bool withNewLesions = false)
    {
        var before = inputs.ReferenceDate is { } date ? $"{Sum(inputs.ReferenceSum)} ({DateRange.Iso(date)}), " : "";
        var days = inputs.ReferenceDate is { } reference && inputs.FirstEvaluationDate is { } first
            ? $", {inputs.BaselineDate.DayNumber - reference.DayNumber} and {first.DayNumber - inputs.BaselineDate.DayNumber} days apart"
            : "";
        return $"sums {before}{BaselineAndAfter(inputs)}{NewLesions(inputs, withNewLesions)}{days}";
    }

    /// <summary>The sums at baseline and at the first evaluation, and the change in percent and mm.</summary>
    public static string Burden(HyperprogressionInputs inputs) =>
        $"sums {BaselineAndAfter(inputs)}"
        + (inputs.OnTreatment is { } growth ? $": {TimepointContext.Change(growth.To.Hundredths, growth.From.Hundredths)}" : "");

    /// <summary>The change of an interval in percent: <c>change +60.0 %, threshold more than 50 %</c>.</summary>
    public static string Change(GrowthInterval? interval, string threshold) =>
        (interval is { } growth ? $"change {TimepointContext.Percent(growth.To.Hundredths, growth.From.Hundredths)}, threshold " : "change unknown, threshold ")
        + threshold;

    public static string? GrowthRates(HyperprogressionInputs inputs) =>
        inputs is { ReferenceGrowthRate: { } before, OnTreatmentGrowthRate: { } after }
            ? $"growth rates {Number(before)} and {Number(after)} % a month"
            : null;

    /// <summary>A value and its threshold: <c>ratio 11.0624, threshold at least 2</c>. A value that only rounds to the threshold is printed in full.</summary>
    public static string Value(string what, double? value, string comparison, int threshold)
    {
        var limit = threshold.ToString(CultureInfo.InvariantCulture);
        var shown = value is { } number ? Number(number) : "unknown";
        if (shown == limit && value != threshold)
            shown = value!.Value.ToString("R", CultureInfo.InvariantCulture);
        return $"{what} {shown}, threshold {comparison} {limit}";
    }

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

    public static string? Window(HyperprogressionInputs inputs, int days) =>
        inputs.DaysToFirstEvaluation is { } day ? $"first evaluation {day} days after first dose, window {days} days" : null;

    private static string Number(double value) => value.ToString("G6", CultureInfo.InvariantCulture);

    private static string BaselineAndAfter(HyperprogressionInputs inputs) =>
        $"{Sum(inputs.BaselineSum)} ({DateRange.Iso(inputs.BaselineDate)})"
        + (inputs.FirstEvaluationDate is { } first ? $", {Sum(inputs.FirstEvaluationSum)} ({DateRange.Iso(first)})" : "");

    private static string NewLesions(HyperprogressionInputs inputs, bool counted) =>
        counted && inputs.NewTargetSum is { } added ? $" and new lesions {added}" : "";

    private static string Sum(SumOfDiameters? sum) => sum is { } known ? known.ToString() : "unknown";

    private static string Cause(TreatmentFailure cause) => cause switch
    {
        TreatmentFailure.Progression => "progression",
        TreatmentFailure.Death => "death",
        _ => "treatment stopped",
    };
}
