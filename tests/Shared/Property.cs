using FsCheck;
using FsCheck.Fluent;

namespace ResponseEval.Tests;

/// <summary>The one door to FsCheck: properties over generated cases with a fixed seed and a measured distribution.</summary>
public static class Property
{
    public const int DefaultCases = 10_000;

    /// <summary>Begins a property over the values of an arbitrary: generator and shrinker.</summary>
    public static PropertyCheck<T> For<T>(Arbitrary<T> values) => new(values);

    /// <summary>Begins a property over the values of a generator; counterexamples are not shrunk.</summary>
    public static PropertyCheck<T> For<T>(Gen<T> values) => new(values.ToArbitrary());

    public static void Holds<T>(Arbitrary<T> values, Func<T, bool> property, int cases = DefaultCases) =>
        For(values).Cases(cases).Holds(property);

    public static void Holds<T>(Gen<T> values, Func<T, bool> property, int cases = DefaultCases) =>
        For(values).Cases(cases).Holds(property);
}
