using System.Globalization;
using System.Text;
using ResponseEval.Tests;

namespace ResponseEval.Trials.Tests.Survival;

/// <summary>The worked example of the guide is code that runs, and prints what the guide shows.</summary>
public sealed class SurvivalGuideTests
{
    private const string Begin = "        // The example begins.";
    private const string End = "        // The example ends.";

    [Fact]
    public void The_guide_shows_this_code_and_what_it_prints()
    {
        var guide = Read("docs/guides/survival.md");
        var code = Read("tests/ResponseEval.Trials.Tests/Survival/SurvivalGuideTests.cs").Split(Begin + "\n")[^1].Split(End)[0].TrimEnd();
        var unindented = string.Join('\n', code.Split('\n').Select(static line => line.Length > 8 ? line[8..] : ""));
        Assert.Equal(Block(guide, "csharp"), unindented + "\n");
        Assert.Equal(Block(guide, "text"), Printed());
    }

    private static string Block(string guide, string language) => guide.Split($"```{language}\n")[1].Split("```")[0];

    private static string Printed()
    {
        var text = new StringBuilder();
        Example(line => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n'));
        return text.ToString();
    }

    private static void Example(Action<FormattableString> write)
    {
        // The example begins.
        double[] drug = [6, 6, 6, 7, 10, 13, 16, 22, 23, -6, -9, -10, -11, -17, -19, -20, -25, -32, -32, -34, -35];
        double[] placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];
        SurvivalTime[] subjects = [.. drug.Concat(placebo).Select(week => new SurvivalTime(Math.Abs(week), isEvent: week > 0))];
        int[] arms = [.. drug.Select(_ => 1), .. placebo.Select(_ => 0)];

        var onDrug = KaplanMeier.Of(subjects.AsSpan(0, drug.Length));
        var onPlacebo = KaplanMeier.Of(subjects.AsSpan(drug.Length));
        foreach (var (name, curve) in new[] { ("6-MP", onDrug), ("placebo", onPlacebo) })
        {
            var median = curve.Median();
            write($"{name}: {curve.Events} of {curve.Subjects}, median {Weeks(median.Time)} ({Weeks(median.Lower)} to {Weeks(median.Upper)})");
            foreach (var week in new[] { 12, 24 })
                write($"  week {week}: {curve.AtRisk(week)} at risk, {Percent(curve.At(week))}");
        }

        var logRank = LogRankTest.Of(subjects, arms);
        write($"log-rank: chi-square {logRank.Test?.Statistic:0.00}, p = {logRank.Test?.PValue:0.0E+0}");

        var cox = CoxRegression.Fit(subjects, [new("6-MP", arms.Select(arm => (double)arm).ToArray())]);
        var hazardRatio = cox.Coefficients[0].Estimate;
        write($"hazard ratio: {hazardRatio?.HazardRatio:0.00} ({hazardRatio?.Limits().Lower:0.00} to {hazardRatio?.Limits().Upper:0.00}), {cox.Convergence}");

        var gain = RestrictedMean.Of(onDrug, 23)?.Minus(RestrictedMean.Of(onPlacebo, 23)!.Value);
        write($"gain within 23 weeks: {gain?.Value:0.0} weeks ({gain?.Limits().Lower:0.0} to {gain?.Limits().Upper:0.0})");

        static string Weeks(double? weeks) => weeks?.ToString(CultureInfo.InvariantCulture) ?? "not estimable";
        static string Percent(SurvivalEstimate? estimate) => estimate is { } there && there.Limits() is { } limits
            ? FormattableString.Invariant($"{there.Survival:0.0 %} ({limits.Lower:0.0 %} to {limits.Upper:0.0 %})")
            : "not estimable";
        // The example ends.
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(SourceTree.Root, file)).ReplaceLineEndings("\n");
}
