using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;
using Property = ResponseEval.Tests.Property;

namespace ResponseEval.Reports.Tests.Plots;

/// <summary>The band of the timeline against the response of the evaluation, one target near the threshold.</summary>
public sealed class TimelineBandTests(ITestOutputHelper output)
{
    private static readonly Gen<(int Nadir, int Sum)> _cases =
        from nadir in Gen.Choose(1, 15_000)
        from offset in Gen.Elements(0, 0, -1, 1, -100, 100)
        select (nadir, nadir + Math.Max(500, nadir / 5) + offset);

    [Fact]
    public void A_sum_lies_on_or_above_the_band_where_it_is_progression() => Property.For(_cases).Cases(2_000)
        .Require("progression", 0.1, drawn => IsProgression(drawn))
        .Require("no progression", 0.1, drawn => !IsProgression(drawn))
        .LogTo(output.WriteLine)
        .Holds(drawn =>
        {
            var visit = SpecificationOf.Rows(TimelinePlot.Of(Evaluate(drawn)), "visits")[1];
            return visit.GetProperty("sum").GetDecimal() >= visit.GetProperty("threshold").GetDecimal() == IsProgression(drawn);
        });

    [Fact]
    public void A_band_rounded_to_the_nearest_hundredth_is_caught() => Property.For(_cases).FindsCounterexample(drawn =>
        drawn.Sum / 100m >= Math.Round(Math.Max(drawn.Nadir * 0.012m, (drawn.Nadir / 100m) + 5), 2) == IsProgression(drawn));

    private static bool IsProgression((int Nadir, int Sum) drawn) => Evaluate(drawn).Timepoints[0].Recist.Target == TargetResponse.ProgressiveDisease;

    private static SubjectEvaluation Evaluate((int Nadir, int Sum) drawn)
    {
        var baseline = KnownCohort.Week(0);
        return KnownCohort.Evaluate(SubjectHistory.Create("S").Lesion(new Lesion("T1", LesionRole.Target))
            .Assessment(new Assessment("BL", baseline) { Kind = AssessmentKind.Baseline, Readings = [Reading.Measured("T1", Length.FromHundredths(drawn.Nadir))] })
            .Assessment(new Assessment("W8", KnownCohort.Week(8)) { Readings = [Reading.Measured("T1", Length.FromHundredths(drawn.Sum))] }));
    }
}
