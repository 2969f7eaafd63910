using System.Globalization;

namespace ResponseEval.Trials.Tests.Survival;

/// <summary>Survival times as textbooks print them, a plus for censored; and data sets that are public.</summary>
internal static class Times
{
    /// <summary>Remission of acute leukaemia on 6-mercaptopurine, weeks (Freireich et al., Blood 1963;21:699-716).</summary>
    internal static SurvivalTime[] Mercaptopurine => Of("6 6 6 7 10 13 16 22 23 6+ 9+ 10+ 11+ 17+ 19+ 20+ 25+ 32+ 32+ 34+ 35+");

    /// <summary>The same on placebo.</summary>
    internal static SurvivalTime[] Placebo => Of("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23");

    /// <summary>Both, the drug first.</summary>
    internal static SurvivalTime[] Freireich => [.. Mercaptopurine, .. Placebo];

    /// <summary>1 for the drug, 0 for placebo.</summary>
    internal static int[] FreireichArms => [.. Enumerable.Repeat(1, 21), .. Enumerable.Repeat(0, 21)];

    /// <summary>Strata for <see cref="Freireich"/>, made up: rep(1:3, 14).</summary>
    internal static int[] FreireichStrata => [.. Enumerable.Range(0, 42).Select(static i => (i % 3) + 1)];

    /// <summary>Reads "5 8+ 8": event at 5, censored at 8, event at 8.</summary>
    internal static SurvivalTime[] Of(string times) =>
    [
        .. times.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static time => new SurvivalTime(
            double.Parse(time.TrimEnd('+'), CultureInfo.InvariantCulture), !time.EndsWith('+'))),
    ];
}
