using FsCheck;
using FsCheck.Fluent;

namespace ResponseEval.Trials.Tests.Survival;

/// <summary>
/// A small trial: few or many subjects, few or many ties, little or much censoring, two arms of which one may lack events, strata, two covariates
/// with whole values that separate now and then.
/// </summary>
internal sealed record SurvivalCase(int Seed, SurvivalTime[] Subjects, int[] Arms, int[] Strata, double[] X1, double[] X2)
{
    internal static Gen<SurvivalCase> Any => Gen.Choose(0, int.MaxValue - 1).Select(static seed => Make(new Random(seed), seed));

    internal bool HasTies => Subjects.Select(static subject => subject.Time).Distinct().Count() < Subjects.Length;

    internal bool HasTiedEvents => Subjects
        .Select((subject, i) => (subject, Strata[i]))
        .Where(static one => one.subject.IsEvent)
        .GroupBy(static one => (one.subject.Time, one.Item2))
        .Any(static group => group.Count() > 1);

    internal bool IsCensored => Subjects.Any(static subject => !subject.IsEvent);

    /// <summary>The same subjects in another order.</summary>
    internal SurvivalCase Shuffled()
    {
        var places = Enumerable.Range(0, Subjects.Length).ToArray();
        new Random(Seed ^ 0x5eed).Shuffle(places);
        return new(Seed, Take(Subjects, places), Take(Arms, places), Take(Strata, places), Take(X1, places), Take(X2, places));
    }

    /// <summary>The same subjects, every time multiplied.</summary>
    internal SurvivalCase Scaled(double factor) =>
        this with { Subjects = [.. Subjects.Select(subject => new SurvivalTime(subject.Time * factor, subject.IsEvent))] };

    /// <summary>The same subjects, arm 0 named 1 and the reverse.</summary>
    internal SurvivalCase Relabelled() => this with { Arms = [.. Arms.Select(static arm => 1 - arm)] };

    internal CoxRegression CoxByArm(CoxTies ties = CoxTies.Efron) =>
        CoxRegression.Fit(Subjects, [new("arm", Arms.Select(static arm => (double)arm).ToArray())], Strata, ties);

    internal CoxRegression CoxByCovariates(CoxTies ties = CoxTies.Efron) =>
        CoxRegression.Fit(Subjects, [new("x1", X1), new("x2", X2)], Strata, ties);

    public override string ToString() => string.Join(
        ' ',
        Subjects.Select((subject, i) => FormattableString.Invariant($"{subject.Time}{(subject.IsEvent ? "" : "+")}(arm {Arms[i]} stratum {Strata[i]} x {X1[i]},{X2[i]})")));

    private static SurvivalCase Make(Random random, int seed)
    {
        var count = random.Next(random.Next(2) == 0 ? 8 : 40);
        var horizon = random.Next(3) switch { 0 => 4, 1 => 30, _ => 2000 };
        var unit = random.Next(4) == 0 ? 0.1 : 1;
        var share = random.Next(4) switch { 0 => 1, 1 => 0.2, _ => 0.6 };
        var strata = random.Next(1, 4);
        var range = random.Next(2) == 0 ? 2 : 6;
        var (times, arms, layers, x1, x2) = (new SurvivalTime[count], new int[count], new int[count], new double[count], new double[count]);
        for (var i = 0; i < count; i++)
        {
            arms[i] = random.Next(2);
            layers[i] = random.Next(strata);
            x1[i] = random.Next(range);
            x2[i] = random.Next(range);
            times[i] = new(random.Next(horizon) * unit, random.NextDouble() < share);
        }

        return new(seed, times, arms, layers, x1, x2);
    }

    private static T[] Take<T>(T[] values, int[] places) => [.. places.Select(place => values[place])];
}
