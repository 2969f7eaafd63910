using System.Globalization;
using System.Text.Json;
using ResponseEval.Trials;

namespace ResponseEval.ConformanceTests;

/// <summary>
/// Every value of the survival references that R's package survival computed: curves and quantiles to a relative 1e-9, Cox regression to 1e-7; and the
/// Kaplan-Meier vectors of the endpoint references.
/// </summary>
public sealed class SurvivalTests
{
    private const double Tolerance = 1e-9;
    private const double CoxTolerance = 1e-7;

    private static readonly double[] Quartiles = [0.25, 0.5, 0.75];

    public static TheoryData<int> Curves() => Numbers(static reference => reference.TryGetProperty("conf_type", out _));

    public static TheoryData<int> Comparisons() => Numbers(static reference => reference.TryGetProperty("test", out _));

    public static TheoryData<string> Vectors() => [.. KaplanMeierVectors().Select(static vector => vector.GetProperty("id").GetString()!)];

    [OracleTheory]
    [MemberData(nameof(Curves))]
    public void A_curve_comes_out_as_in_R(int number)
    {
        var reference = References()[number];
        var transform = Transform(reference.GetProperty("conf_type"));
        var curve = KaplanMeier.Of(Subjects(reference, "aval", "event"));
        Assert.Equal(reference.GetProperty("n").GetInt32(), curve.Subjects);

        var quantiles = Quartiles.Select(quartile => curve.Quantile(quartile, transform: transform)).ToList();
        Near(reference, "quantiles", quantiles.Select(static quantile => quantile.Time));
        Near(reference, "q_lower", quantiles.Select(static quantile => quantile.Lower));
        Near(reference, "q_upper", quantiles.Select(static quantile => quantile.Upper));

        var times = Values(reference, "times").Select(static time => time!.Value).ToList();
        var estimates = times.ConvertAll(time => curve.At(time));
        Near(reference, "surv", estimates.Select(static estimate => estimate?.Survival));
        Near(reference, "std_err", estimates.Select(static estimate => estimate?.StandardError));
        Near(reference, "lower", estimates.Select(estimate => estimate?.Limits(transform: transform)?.Lower));
        Near(reference, "upper", estimates.Select(estimate => estimate?.Limits(transform: transform)?.Upper));
        Near(reference, "n_risk", times.Select(time => (double?)curve.AtRisk(time)));
    }

    [OracleTheory]
    [MemberData(nameof(Comparisons))]
    public void A_comparison_of_two_arms_comes_out_as_in_R(int number)
    {
        var reference = References()[number];
        var subjects = Subjects(reference, "aval", "event");
        var names = reference.GetProperty("group").EnumerateArray().Select(static name => name.ToString()).ToList();
        var distinct = names.Distinct().Order(StringComparer.Ordinal).ToList();
        int[] arms = [.. names.Select(name => distinct.IndexOf(name))];

        var logRank = LogRankTest.Of(subjects, arms).Test;
        Near("logrank_chisq", Number(reference, "logrank_chisq"), logRank?.Statistic, Tolerance);
        Near("logrank_p", Number(reference, "logrank_p"), logRank?.PValue, Tolerance);

        var cox = CoxRegression.Fit(subjects, [new("arm", arms.Select(static arm => (double)arm).ToArray())]);
        if (reference.GetProperty("hr_upper").ValueKind == JsonValueKind.Null)
        {
                Assert.Equal(CoxConvergence.MonotoneLikelihood, cox.Convergence);
            return;
        }

        var estimate = cox.Coefficients[0].Estimate;
        Near("hr", Number(reference, "hr"), estimate?.HazardRatio, CoxTolerance);
        Near("hr_lower", Number(reference, "hr_lower"), estimate?.Limits().Lower, CoxTolerance);
        Near("hr_upper", Number(reference, "hr_upper"), estimate?.Limits().Upper, CoxTolerance);
    }

    [OracleTheory]
    [MemberData(nameof(Vectors))]
    public void A_Kaplan_Meier_vector_comes_out_as_stated(string id)
    {
        var vector = KaplanMeierVectors().Single(vector => vector.GetProperty("id").GetString() == id);
        var transform = Transform(vector.GetProperty("confType"));
        var curve = KaplanMeier.Of(Subjects(vector, "times", "events"));
        var median = curve.Median(transform: transform);
        Near("median", Number(vector, "median"), median.Time, Tolerance);
        Near("lower", Number(vector, "lower"), median.Lower, Tolerance);
        Near("upper", Number(vector, "upper"), median.Upper, Tolerance);
        if (vector.GetProperty("table").ValueKind != JsonValueKind.Array)
            return;

        var steps = curve.Steps.ToArray().Where(static step => step.Events > 0).ToList();
        Assert.Equal(vector.GetProperty("table").GetArrayLength(), steps.Count);
        foreach (var (row, step) in vector.GetProperty("table").EnumerateArray().Zip(steps))
        {
            Assert.Equal(
                (row.GetProperty("time").GetDouble(), row.GetProperty("atRisk").GetInt32(), row.GetProperty("events").GetInt32()),
                (step.Time, step.AtRisk, step.Events));
            Near("surv", Number(row, "surv"), step.Estimate.Survival, Tolerance);
            Near("stdErr", Number(row, "stdErr"), step.Estimate.StandardError, Tolerance);
            Near("lower", Number(row, "lower"), step.Estimate.Limits(transform: transform)?.Lower, Tolerance);
            Near("upper", Number(row, "upper"), step.Estimate.Limits(transform: transform)?.Upper, Tolerance);
        }
    }

    [OracleFact]
    public void The_references_are_all_there() => Assert.Equal((23, 7, 12), (Curves().Count, Comparisons().Count, Vectors().Count));

    private static TheoryData<int> Numbers(Func<JsonElement, bool> isWanted) =>
        [.. References().Index().Where(reference => isWanted(reference.Item)).Select(static reference => reference.Index)];

    private static List<JsonElement> References() =>
        [.. Document(Path.Combine("stats", "km.json")).EnumerateArray()];

    private static List<JsonElement> KaplanMeierVectors() => [.. Document("endpoints.json").GetProperty("km").EnumerateArray()];

    private static JsonElement Document(string file) => JsonDocument.Parse(File.ReadAllText(Path.Combine(OracleFolder.Oracle, file))).RootElement;

    private static SurvivalTime[] Subjects(JsonElement reference, string times, string events) =>
        [.. Values(reference, times).Zip(Values(reference, events), static (time, isEvent) => new SurvivalTime(time!.Value, isEvent == 1))];

    private static SurvivalTransform Transform(JsonElement name) => name.GetString() switch
    {
        "plain" => SurvivalTransform.Plain,
        "log" => SurvivalTransform.Log,
        "log-log" => SurvivalTransform.LogLog,
        var other => throw new InvalidDataException($"A transform was expected, found {other}."),
    };

    private static IEnumerable<double?> Values(JsonElement reference, string member) =>
        reference.GetProperty(member).EnumerateArray().Select(Number);

    private static double? Number(JsonElement reference, string member) => Number(reference.GetProperty(member));

    private static double? Number(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetDouble();

    private static void Near(JsonElement reference, string member, IEnumerable<double?> found)
    {
        var wanted = Values(reference, member).ToList();
        var list = found.ToList();
        Assert.Equal(wanted.Count, list.Count);
        for (var i = 0; i < wanted.Count; i++)
            Near($"{member}[{i}]", wanted[i], list[i], Tolerance);
    }

    private static void Near(string name, double? wanted, double? found, double tolerance) => Assert.True(
        wanted is null ? found is null : found is { } value && Math.Abs(value - wanted.Value) <= tolerance * Math.Abs(wanted.Value),
        string.Create(CultureInfo.InvariantCulture, $"{name}: wanted {wanted}, found {found}"));
}
