using System.Globalization;

namespace ResponseEval.Tests;

/// <summary>A named class of cases and the share of all cases that it must reach.</summary>
internal sealed record CaseClass<T>(string Name, double MinimumShare, Func<T, bool> Contains);

/// <summary>Counts how many generated cases fall into each class; shrinking steps are not cases.</summary>
internal sealed class CaseDistribution<T>(IReadOnlyList<CaseClass<T>> classes)
{
    private readonly int[] _counts = new int[classes.Count];
    private int _cases;

    internal bool HasShortage => Enumerable.Range(0, classes.Count).Any(IsShort);

    internal void Count(T value)
    {
        _cases++;
        for (var i = 0; i < classes.Count; i++)
        {
            if (classes[i].Contains(value))
            {
                _counts[i]++;
            }
        }
    }

    public override string ToString() => string.Join('\n', Enumerable.Range(0, classes.Count)
        .Select(Line)
        .Prepend(string.Create(CultureInfo.InvariantCulture, $"Distribution over {_cases} cases:")));

    private bool IsShort(int i) => _counts[i] < classes[i].MinimumShare * _cases;

    private string Line(int i) => string.Create(
        CultureInfo.InvariantCulture,
        $"  {100.0 * _counts[i] / Math.Max(_cases, 1),6:0.00} %  {classes[i].Name}{Requirement(i)}");

    private string Requirement(int i) => IsShort(i)
        ? string.Create(CultureInfo.InvariantCulture, $"  <- requires {100 * classes[i].MinimumShare:0.00} %")
        : "";
}
