using Xunit.Abstractions;

namespace ResponseEval.Tests.Evaluation;

/// <summary>More tumour at one assessment is never better news at that assessment.</summary>
public sealed class GrowthPropertyTests(ITestOutputHelper output)
{
    private static readonly string[] _order = ["CR", "PR", "SD", "PD"];

    [Fact]
    public void A_larger_target_never_gives_a_better_target_response() => Property.For(Subjects.UnderAnyRules)
        .Require("a measured target", 0.5, subject => Grown(subject, 1) is not null)
        .Require("another category", 0.05, subject => Pair(subject, +1) is { } pair && pair.Before != pair.After)
        .Require("on the threshold of progression", 0.002, subject => Pair(subject, +1) is { Before: "SD", After: "PD" })
        .LogTo(output.WriteLine)
        .Holds(subject => Pair(subject, +1) is not { } pair || IsNotBetter(pair));

    [Fact]
    public void A_rule_by_which_smaller_is_never_better_is_caught() => Property.For(Subjects.Any)
        .FindsCounterexample(subject => Pair(subject, -1) is not { } pair || IsNotBetter(pair));

    /// <summary>NE may become PD, which the known part proves; nothing becomes NE but a CR that had no baseline sum to fall back on.</summary>
    private static bool IsNotBetter((string Before, string After, bool HasBaselineSum) pair) => pair switch
    {
        ("NE", var after, _) => after is "NE" or "PD",
        ("CR", "NE", false) => true,
        (_, "NE", _) => false,
        var (before, after, _) => Array.IndexOf(_order, after) >= Array.IndexOf(_order, before),
    };

    private static (string Before, string After, bool HasBaselineSum)? Pair(SubjectCase subject, int sign)
    {
        if (Grown(subject, sign) is not { } grown)
            return null;
        var place = grown.Place;
        var (before, after) = (subject.Timepoints[place], grown.Subject.Timepoints[place]);
        return (before.Recist.Target.Code(), after.Recist.Target.Code(), before.BaselineSum is not null);
    }

    /// <summary>The subject with one target at one follow-up larger or smaller by some hundredths, and the place of that follow-up.</summary>
    private static (SubjectCase Subject, int Place)? Grown(SubjectCase subject, int sign)
    {
        var draw = new Draw(subject.Salt);
        var followUps = subject.FollowUps.ToList();
        if (followUps.Count == 0)
            return null;
        var place = draw.Between(0, followUps.Count - 1);
        var readings = followUps[place].Readings.ToArray();
        var targets = subject.Lesions.Where(lesion => lesion.Role == LesionRole.Target).Select(lesion => lesion.Id).ToHashSet();
        var measured = Array.FindIndex(readings, reading => reading.State == ReadingState.Measured && targets.Contains(reading.Lesion));
        if (measured < 0)
            return null;
        var size = readings[measured].Diameter!.Value.Hundredths + (sign * draw.Of(1, 1, 2, 99, 500, draw.Between(1, 3000)));
        readings[measured] = readings[measured] with { Diameter = Length.FromHundredths(Math.Clamp(size, 0, 200_000)) };
        return (subject.Replacing(followUps[place] with { Readings = new(readings) }), place);
    }
}
