namespace ResponseEval.Testing;

/// <summary>
/// The choices of one generated case, all from one seed. FsCheck draws the seed; a subject of forty readings is then built without forty
/// nested generators.
/// </summary>
internal sealed class Draw(int seed)
{
#pragma warning disable CA5394 // a repeatable case, not a secret
    private readonly Random random = new(seed);

    internal bool Chance(int percent) => random.Next(100) < percent;

    /// <summary>A number from the first to the last, both included.</summary>
    internal int Between(int first, int last) => random.Next(first, last + 1);
#pragma warning restore CA5394

    internal T Of<T>(params ReadOnlySpan<T> values) => values[Between(0, values.Length - 1)];

    /// <summary>A value by weight.</summary>
    internal T Weighted<T>(params ReadOnlySpan<(int Weight, T Value)> values)
    {
        var total = 0;
        foreach (var (weight, _) in values)
            total += weight;
        var place = Between(1, total);
        foreach (var (weight, value) in values)
        {
            place -= weight;
            if (place <= 0)
                return value;
        }

        throw new InvalidOperationException("No weights.");
    }

    /// <summary>The items in another order.</summary>
    internal List<T> Shuffled<T>(IEnumerable<T> items)
    {
        var shuffled = new List<T>(items);
        for (var i = shuffled.Count - 1; i > 0; i--)
        {
            var other = Between(0, i);
            (shuffled[i], shuffled[other]) = (shuffled[other], shuffled[i]);
        }

        return shuffled;
    }
}
