using System.Collections.Immutable;

namespace ResponseEval.Testing;

/// <summary>
/// Plants the errors of the check catalogue into clean subjects, each labelled with its code and place: a test bench for checks, and a demonstration of
/// what they find. An error can bring others with it; the label names the one that was meant.
/// </summary>
public static class ErrorInjector
{
    private static readonly ImmutableSortedDictionary<string, Func<Planting, Place?>> _errors =
        new[]
        {
            BaselineErrors.All, TargetErrors.All, LesionErrors.All, ReportedErrors.All, ReportedTargetErrors.All, IrecistErrors.All, DateErrors.All,
            ContextErrors.All, ReaderErrors.All,
        }
        .SelectMany(list => list)
        .ToImmutableSortedDictionary(error => error.Code, error => error.Plant, StringComparer.Ordinal);

    /// <summary>The codes of the errors that can be planted into one subject, in order.</summary>
    public static ImmutableArray<string> Codes { get; } = [.. _errors.Keys];

    /// <summary>Plants an error.</summary>
    /// <param name="code">The code, one of <see cref="Codes"/>.</param>
    /// <param name="seed">The seed of the clean subject and of the choices.</param>
    /// <returns>The subject with the error; null if the clean subject of this seed has no place for it.</returns>
    /// <exception cref="ArgumentException">There is no such error.</exception>
    public static PlantedSubject? Plant(string code, int seed)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (!_errors.TryGetValue(code, out var plant))
            throw new ArgumentException($"There is no error {code}.", nameof(code));
        var planting = new Planting(GeneratedSubjects.Clean(seed), new Draw(seed ^ 0x7E57));
        return plant(planting) is { } place ? new(planting.Subject, code, place.Assessment, place.Lesion) : null;
    }
}
