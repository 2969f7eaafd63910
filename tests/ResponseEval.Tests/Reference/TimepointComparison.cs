using System.Globalization;

namespace ResponseEval.Tests.Reference;

/// <summary>Compares one time point of the library with that of the reference.</summary>
internal static class TimepointComparison
{
    internal static void Compare(List<string> differences, TimepointResponse found, PlainTimepoint expected)
    {
        var date = found.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Say("date", found.Date, expected.Date);
        Say("target", found.Recist.Target.Code(), expected.Recist.Target);
        Say("non-target", found.Recist.NonTarget.Code(), expected.Recist.NonTarget);
        Say("new lesion", found.Recist.NewLesion, expected.Recist.NewLesion);
        Say("overall", found.Recist.Overall.Code(), expected.Recist.Overall);
        Say("iRECIST", found.Irecist.Code(), expected.Irecist.Response);
        Say("iRECIST reason", Reason(found), expected.Irecist.Reason);
        Say("sum", found.TargetSum?.Millimeters, expected.Recist.Sum);
        Say("baseline", found.BaselineSum?.Millimeters, expected.Baseline);
        Say("nadir", found.NadirSum?.Millimeters, expected.Recist.Nadir);
        Say("NLT sum", found.NewTargetSum?.Millimeters, expected.NewSum);

        void Say<T>(string what, T value, T reference) => ReferenceComparison.Compare(differences, $"{date} {what}", value, reference);
    }

    private static string Reason(TimepointResponse found) => found.Rules.Irecist switch
    {
        RuleId.IrecistAlreadyConfirmed => "already confirmed",
        RuleId.IrecistEarlyScan => "early",
        RuleId.IrecistConfirmedTargetGrew => "c1",
        RuleId.IrecistConfirmedNonTargetGrew => "c2",
        RuleId.IrecistConfirmedNewTargetGrew => "c3",
        RuleId.IrecistConfirmedNewNonTargetGrew => "c4",
        RuleId.IrecistConfirmedAnotherNewLesion => "c5",
        RuleId.IrecistConfirmedTargetToo => "c6",
        RuleId.IrecistConfirmedNonTargetToo => "c7",
        RuleId.IrecistConfirmedNewLesionToo => "c8",
        >= RuleId.IrecistUnconfirmedTarget and <= RuleId.IrecistUnconfirmedNewLesionAgain => "opened",
        >= RuleId.IrecistStillTarget and <= RuleId.IrecistStillNewLesionsPresent => "continued",
        RuleId.IrecistNotEvaluated => "not evaluated",
        RuleId.IrecistClosed or RuleId.IrecistClosedNewLesionBarsComplete => "closed",
        _ => "assigned",
    };
}
