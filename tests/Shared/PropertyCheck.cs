using FsCheck;
using FsCheck.Fluent;

namespace ResponseEval.Tests;

/// <summary>A property in the making; every step returns a new one, so a set-up can serve a property and its wrong twin.</summary>
public sealed record PropertyCheck<T>
{
    private readonly Arbitrary<T> _values;
    private int _cases = Property.DefaultCases;
    private Action<string>? _log;
    private ulong _seed = PropertySeed.Current;
    private IReadOnlyList<CaseClass<T>> _classes = [];

    internal PropertyCheck(Arbitrary<T> values) => _values = values;

    public PropertyCheck<T> Cases(int cases) => this with { _cases = cases };

    public PropertyCheck<T> Seed(ulong seed) => this with { _seed = seed };

    /// <summary>Writes the measured distribution of a property that holds, for example to a test's output.</summary>
    public PropertyCheck<T> LogTo(Action<string> log) => this with { _log = log };

    /// <summary>Counts a class of cases without asking for any.</summary>
    public PropertyCheck<T> Classify(string name, Func<T, bool> contains) => Require(name, 0, contains);

    /// <summary>Asks that at least this share of the cases (0 to 1) falls into a class; the property fails otherwise.</summary>
    public PropertyCheck<T> Require(string name, double minimumShare, Func<T, bool> contains) =>
        this with { _classes = [.. _classes, new(name, minimumShare, contains)] };

    /// <summary>Throws <see cref="PropertyException"/> when a case is false or throws, or when a class is too rare.</summary>
    public void Holds(Func<T, bool> property)
    {
        var (run, distribution) = Run(property);
        if (!run.Passed)
        {
            throw new PropertyException($"{run.Report}\n{distribution}\n{Replay}", run.Error);
        }

        if (distribution.HasShortage)
        {
            throw new PropertyException($"The generated cases are too rarely of a required class.\n{distribution}\n{Replay}");
        }

        _log?.Invoke(distribution.ToString());
    }

    /// <summary>Demands that a deliberately wrong rule is caught, and returns the shrunk case that caught it.</summary>
    public T FindsCounterexample(Func<T, bool> wrongRule)
    {
        var (run, distribution) = Run(wrongRule);
        if (run.Error is not null)
        {
            throw new PropertyException($"The wrong rule threw instead of being wrong.\n{run.Report}\n{Replay}", run.Error);
        }

        return run.Falsified
            ? run.Counterexample
            : throw new PropertyException($"No case caught the wrong rule.\n{run.Report}\n{distribution}\n{Replay}");
    }

    private string Replay => $"Replay: set {PropertySeed.Variable}={_seed}, or .Seed({_seed})";

    private (PropertyRun<T> Run, CaseDistribution<T> Distribution) Run(Func<T, bool> property)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(_cases);
        var distribution = new CaseDistribution<T>(_classes);
        var run = new PropertyRun<T>(distribution.Count);
        var config = Config.QuickThrowOnFailure
            .WithMaxTest(_cases)
            .WithReplay(new Replay(new Rnd(_seed), null))
            .WithRunner(run);
        Check.One(config, Prop.ForAll(_values, run.Recording(property)));
        return (run, distribution);
    }
}
