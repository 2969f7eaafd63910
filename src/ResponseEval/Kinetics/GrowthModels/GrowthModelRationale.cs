using System.Globalization;

namespace ResponseEval;

/// <summary>A growth model in words.</summary>
internal static class GrowthModelRationale
{
    private const string Source = "Stein et al. 2011, Wilkerson et al. 2017 (exploratory)";

    public static FindingExplanation Explain(GrowthModelFit fit) => new("growthModel", Text(fit), Source);

    private static string Text(GrowthModelFit fit) => fit.Selected is { Curve: { } curve } selected
        ? $"{Formula(selected)}, t in days, {fit.Evaluations} evaluations{Untested(selected)}; {Shape(curve)}"
        : "no model: " + fit.Exclusion switch
        {
            GrowthModelExclusion.NoMeasurementData => "no measurement data, or a first size of 0",
            GrowthModelExclusion.OneEvaluation => "only one evaluation",
            GrowthModelExclusion.TwoEvaluationsWithoutChange => "two evaluations without 20 % difference",
            GrowthModelExclusion.ConstantSize => "error data: more than two evaluations, all of one size",
            GrowthModelExclusion.InvalidData => "a size or day is not valid, or two evaluations lie on one day",
            _ => "not fit: no model converged with all parameters significant",
        };

    private static string Formula(GrowthModelCandidate selected) => selected.Model switch
    {
        GrowthModel.Gd => $"gd: exp(-d t) + exp(g t) - 1, {Value("g", selected.Growth)}, {Value("d", selected.Decay)}",
        GrowthModel.Gx => $"gx: exp(g t), {Value("g", selected.Growth)}",
        GrowthModel.Dx => $"dx: exp(-d t), {Value("d", selected.Decay)}",
        _ => $"gdphi: (1 - phi) exp(g t) + phi exp(-d t), {Value("phi", selected.Phi)}, {Value("g", selected.Growth)}, {Value("d", selected.Decay)}",
    };

    private static string Untested(GrowthModelCandidate selected) =>
        selected.Outcome == GrowthModelOutcome.Interpolated ? ", which determine the curve and leave nothing to test it with" : "";

    private static string Shape(GrowthCurve curve)
    {
        var nadir = curve is { NadirDay: { } day, NadirSize: { } size }
            ? day == 0 ? "it never shrinks" : $"smallest at day {Day(day)}, {(100 * size).ToString("0.0", CultureInfo.InvariantCulture)} % of the first size"
            : "it shrinks for ever";
        return curve.ProgressionDay is { } progression ? $"{nadir}; 20 % over that at day {Day(progression)}" : nadir;
    }

    private static string Value(string name, GrowthEstimate? estimate) => estimate switch
    {
        { StandardError: { } error } given => $"{name} {Number(given.Value)} (standard error {Number(error)})",
        { } given => $"{name} {Number(given.Value)}",
        _ => "",
    };

    private static string Number(double value) => value.ToString("G4", CultureInfo.InvariantCulture);

    private static string Day(double day) => day.ToString("0", CultureInfo.InvariantCulture);
}
