namespace ResponseEval.Trials;

/// <summary>How often two readers gave each pair of categories to the same subjects: a square table of counts.</summary>
public sealed class AgreementTable
{
    private readonly int[] counts;

    private AgreementTable(int categories, int[] counts)
    {
        Categories = categories;
        this.counts = counts;
        foreach (var count in counts)
            Subjects += count;
    }

    /// <summary>The number of categories, 2 or more.</summary>
    public int Categories { get; }

    /// <summary>The number of subjects.</summary>
    public int Subjects { get; }

    /// <summary>How often the first reader gave one category and the second another.</summary>
    /// <param name="first">The category of the first reader, from 0.</param>
    /// <param name="second">The category of the second reader, from 0.</param>
    public int this[int first, int second]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(first);
            ArgumentOutOfRangeException.ThrowIfNegative(second);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(first, Categories);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(second, Categories);
            return counts[(first * Categories) + second];
        }
    }

    /// <summary>Of how many subjects both readers said the same.</summary>
    public Proportion Agreement
    {
        get
        {
            var agreeing = 0;
            for (var category = 0; category < Categories; category++)
                agreeing += this[category, category];
            return new(agreeing, Subjects);
        }
    }

    /// <summary>Counts pairs of categories.</summary>
    /// <param name="categories">The number of categories, 2 or more.</param>
    /// <param name="pairs">For each subject the categories of both readers, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A category is none.</exception>
    public static AgreementTable Of(int categories, IEnumerable<(int First, int Second)> pairs)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(categories, 2);
        ArgumentNullException.ThrowIfNull(pairs);
        var counts = new int[checked(categories * categories)];
        foreach (var (first, second) in pairs)
        {
            if (first < 0 || second < 0 || first >= categories || second >= categories)
                throw new ArgumentOutOfRangeException(
                    nameof(pairs), FormattableString.Invariant($"A category lies between 0 and {categories - 1}: found {first} and {second}."));
            counts[(first * categories) + second]++;
        }

        return new(categories, counts);
    }
}
