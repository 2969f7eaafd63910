using Xunit.Abstractions;

namespace ResponseEval.Tests.Evaluation;

/// <summary>What never happens from one time point to the next.</summary>
public sealed class FoldPropertyTests(ITestOutputHelper output)
{
    [Fact]
    public void The_nadir_never_rises() => Property.For(Subjects.UnderAnyRules)
        .Require("a sum above the nadir", 0.2, subject => subject.Any(timepoint => timepoint.TargetSum?.Hundredths > timepoint.NadirSum?.Hundredths))
        .Require("a sum below the nadir", 0.2, subject => subject.Any(timepoint => timepoint.TargetSum?.Hundredths < timepoint.NadirSum?.Hundredths))
        .Require("no sum", 0.05, subject => subject.Any(timepoint => timepoint.TargetSum is null && timepoint.NadirSum is not null))
        .LogTo(output.WriteLine)
        .Holds(subject => NeverRises(subject, timepoint => timepoint.NadirSum) && subject.Timepoints.ToArray().All(IsAtMostBaseline));

    [Fact]
    public void A_nadir_that_is_only_the_last_sum_is_caught() => Property.For(Subjects.Any)
        .FindsCounterexample(subject => NeverRises(subject, timepoint => timepoint.TargetSum ?? timepoint.NadirSum));

    [Fact]
    public void Confirmed_progression_is_final() => Property.For(Subjects.UnderAnyRules)
        .Require("something after confirmed progression", 0.05, subject => subject.HasRule(RuleId.IrecistAlreadyConfirmed))
        .LogTo(output.WriteLine)
        .Holds(subject => IsFinal(subject, timepoint => timepoint.Irecist == IrecistResponse.ConfirmedProgression));

    [Fact]
    public void Unconfirmed_progression_that_is_final_is_caught() => Property.For(Subjects.Any)
        .FindsCounterexample(subject => IsFinal(subject, timepoint => timepoint.Irecist == IrecistResponse.UnconfirmedProgression));

    private static bool IsAtMostBaseline(TimepointResponse timepoint) =>
        timepoint.BaselineSum is not { } baseline || timepoint.NadirSum?.Hundredths <= baseline.Hundredths;

    private static bool NeverRises(SubjectCase subject, Func<TimepointResponse, SumOfDiameters?> nadir)
    {
        SumOfDiameters? before = null;
        foreach (var timepoint in subject.Timepoints)
        {
            var now = nadir(timepoint);
            if (before is { } lowest && !(now?.Hundredths <= lowest.Hundredths))
                return false;
            before = now;
        }

        return true;
    }

    private static bool IsFinal(SubjectCase subject, Func<TimepointResponse, bool> reached)
    {
        var before = false;
        foreach (var timepoint in subject.Timepoints)
        {
            if (before && !reached(timepoint))
                return false;
            before |= reached(timepoint);
        }

        return true;
    }
}
